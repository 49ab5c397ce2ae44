import type { KindOfFinding, Severity } from '../shared/kinds.ts'

/** Something wrong on the print page, as a function in the page gives it: without its place in the source. */
export interface PageProblem {
  /** Number of the slide, where it is known. */
  readonly no?: number
  readonly message: string
  readonly kind?: KindOfFinding
  /** As its kind says, and an error without a kind, unless it says otherwise. */
  readonly severity?: Severity
  /** What to look for in the slide's source to find the line. */
  readonly needle?: string | RegExp
  readonly hint?: string
  /** What was asked of another host. */
  readonly foreign?: string
}
