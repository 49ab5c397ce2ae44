/** Where in the text of a model something is. Lines and columns count from 1. */
export interface Place {
  readonly line?: number | undefined
  readonly column?: number | undefined
}

/** One thing that is wrong with a model: what, where in its text, and what to do about it. */
export interface Finding extends Place {
  readonly severity: 'error' | 'warning'
  readonly message: string
  readonly hint?: string | undefined
}

/** Keys and indexes that lead from the top of a model file to a value in it. */
export type Path = readonly (string | number)[]

/** The place of a value in the text of a model; of the nearest one around it, when it is not there. */
export type PlaceOf = (path: Path) => Place
