import type { Path, PlaceOf } from '../place-of.ts'
import { valueAt } from './value-at.ts'
import type { YamlPlaces } from './yaml-places.ts'

/** The places of a value that was made of a text in another format, by a function that finds them there. */
export function placesIn(candidate: unknown, of: PlaceOf): YamlPlaces {
  const has = (path: Path) => path.length === 0 || valueAt(candidate, path) !== undefined
  return { of, ofKey: of, has, problems: [] }
}
