import type { Pathway, Works } from '../pathway/schema.ts'
import type { Problem } from '../shared/problem.ts'

/** A model in another format's terms, and what that format could not hold. */
export interface Written {
  readonly text: string
  readonly lost: readonly string[]
}

/** What was read: a model unless there is an error among the problems; what our model cannot hold is a warning. */
export interface ReadModel {
  readonly pathway?: Pathway
  readonly problems: readonly Problem[]
}

/** A format that models are exchanged in. One without `read` is written only; one without `write`, read only. */
export interface Format {
  readonly name: string
  /** File name endings, e.g. `['.sif']`. */
  readonly endings: readonly string[]
  /**
   * @param file as messages name it; a model whose text has no name takes that of its file
   * @param works of a bibliography, which our own models may cite
   */
  read?(text: string, file: string, works?: Works): ReadModel
  write?(pathway: Pathway): Written
}
