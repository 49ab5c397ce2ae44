import type { PlaceOf } from '../pathway/place-of.ts'
import type { SourceProblem } from './source-problem.ts'

/** An entry as its file says it, in the terms of CSL-JSON, before it is held to their shape. */
export interface Draft {
  readonly value: unknown
  /** The place of a value in it, by the keys of CSL-JSON. */
  readonly placeOf: PlaceOf
}

/** What a file of a bibliography says: all of its entries, or none when it cannot be read to its end. */
export interface Drafts {
  readonly drafts: readonly Draft[]
  readonly problems: readonly SourceProblem[]
}
