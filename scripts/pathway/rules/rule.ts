import type { Finding, PlaceOf } from '../finding.ts'
import type { Pathway } from '../schema.ts'

/** One thing that every model holds to: what it finds is where a model does not. */
export type Rule = (pathway: Pathway, placeOf: PlaceOf) => Finding[]
