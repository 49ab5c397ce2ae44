import type { Path, PlaceOf } from '../place-of.ts'
import type { YamlPlaces } from './yaml-places.ts'

/** The places of a value that was made of a text in another format, by a function that finds them there. */
export function placesIn(candidate: unknown, of: PlaceOf): YamlPlaces {
  const has = (path: Path) => {
    let value = candidate
    for (const step of path) {
      if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return false
      value = Reflect.get(value, step)
    }
    return true
  }
  return { of, ofKey: of, has, problems: [] }
}
