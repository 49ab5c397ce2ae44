import { linesInJson, parseJson } from '../exchange/json/scan-json.ts'
import type { Path } from '../pathway/place-of.ts'
import type { Drafts } from './draft.ts'
import { listOfItems } from './list-of-items.ts'

/** The deepest value whose line is looked up: a variable of an entry, in a list under `references`. */
const depth = 3

/** Reads CSL-JSON: a list of entries, or an object whose `references` are that list. */
export function readCslJson(text: string, file: string): Drafts {
  const json = parseJson(text, file)
  if ('problem' in json) return { drafts: [], problems: [json.problem] }
  const lineOf = linesInJson(text, depth)
  return listOfItems(json.value, (path: Path) => ({ file, line: lineOf(path) }))
}
