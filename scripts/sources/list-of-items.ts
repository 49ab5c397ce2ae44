import type { PlaceOf } from '../pathway/place-of.ts'
import type { Drafts } from './draft.ts'

/** The entries in a value that was read from CSL-JSON or CSL-YAML: a list, or an object with `references`. */
export function listOfItems(value: unknown, placeOf: PlaceOf): Drafts {
  const isWrapped = typeof value === 'object' && value !== null && 'references' in value
  const list: unknown = isWrapped ? value.references : value
  if (!Array.isArray(list)) {
    const message = 'this is no bibliography: a list of entries is expected, or an object with `references`'
    return { drafts: [], problems: [{ severity: 'error', message, at: placeOf([]) }] }
  }
  const before = isWrapped ? ['references'] : []
  const drafts = list.map((item: unknown, index) => ({
    value: item,
    placeOf: ((path) => placeOf([...before, index, ...path])) satisfies PlaceOf,
  }))
  return { drafts, problems: [] }
}
