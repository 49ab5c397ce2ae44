import type { Finding } from '../pathway/finding.ts'
import type { Pathway } from '../pathway/schema.ts'

/** A model in another format's terms, and what that format could not hold. */
export interface Written {
  readonly text: string
  readonly lost: readonly string[]
}

/** What was read: a model unless there is an error among the findings; what our model cannot hold is a warning. */
export interface ReadModel {
  readonly pathway?: Pathway
  readonly findings: readonly Finding[]
}

/** A format that models are exchanged in. One without `read` is written only; one without `write`, read only. */
export interface Format {
  readonly name: string
  /** File name endings, e.g. `['.sif']`. */
  readonly endings: readonly string[]
  /** @param name for the model, when the text has none: made from the file's name */
  read?(text: string, name: string): ReadModel
  write?(pathway: Pathway): Written
}
