/** Something wrong on the print page, as a function in the page gives it: without its place in the source. */
export interface PageProblem {
  /** Number of the slide, where it is known. */
  readonly no?: number
  readonly message: string
  /** An error unless it says otherwise. */
  readonly severity?: 'error' | 'warning'
  /** What to look for in the slide's source to find the line. */
  readonly needle?: string | RegExp
  readonly hint?: string
  /** What was asked of another host. */
  readonly foreign?: string
}
