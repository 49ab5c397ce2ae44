import type { Position } from '../shared/problem.ts'

/** Keys and indexes that lead from the top of a model file to a value in it. */
export type Path = readonly (string | number)[]

/** The place of a value in the text of a model; of the nearest one around it, when it is not there. */
export type PlaceOf = (path: Path) => Position
