import type { Problem } from '../shared/problem.ts'

/** What is wrong with a bibliography, or with one of its entries. */
export interface SourceProblem extends Problem {
  /** Of the entry, which harms no deck that does not cite it. */
  readonly key?: string
}
