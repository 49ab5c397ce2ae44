import type { Path } from '../place-of.ts'

/** Parts of a model whose entries have names or numbers. */
const singular: ReadonlyMap<string, string> = new Map([
  ['nodes', 'node'],
  ['edges', 'edge'],
  ['experiments', 'experiment'],
  ['views', 'view'],
  ['sources', 'source'],
])

/**
 * Says where in a model something is, as people do: `kind of node target`, `cite of evidence 1 of edge 2`.
 * Entries of lists count from 1.
 *
 * @param whole what is said of the top
 */
export function sayPath(path: Path, whole: string): string {
  const parts: string[] = []
  for (let place = 0; place < path.length; place += 1) {
    const name = String(path[place])
    const next = path[place + 1]
    const isNamed = typeof next === 'number' || (place === 0 && singular.has(name))
    if (next === undefined || !isNamed) parts.unshift(name)
    else {
      parts.unshift(
        `${(place === 0 && singular.get(name)) || name} ${typeof next === 'number' ? next + 1 : next}`,
      )
      place += 1
    }
  }
  return parts.join(' of ') || whole
}
