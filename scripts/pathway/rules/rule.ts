import type { Problem } from '../../shared/problem.ts'
import type { PlaceOf } from '../place-of.ts'
import type { Pathway } from '../schema.ts'

/** One thing that every model holds to: it gives a problem wherever a model does not. */
export type Rule = (pathway: Pathway, placeOf: PlaceOf) => Problem[]
