import type { KindOfFinding, Severity } from '../../shared/kinds.ts'

/** Something wrong with a printed PDF. It has no place in a source file, but most often a page. */
export interface PdfProblem {
  readonly severity: Severity
  readonly kind?: KindOfFinding
  /** Number of the page, counted from 1. */
  readonly page?: number
  readonly message: string
  /** What to look for in the slide's source. */
  readonly needle?: string
  readonly hint: string
}

/** Where it is. */
interface Place {
  readonly page?: number | undefined
  readonly needle?: string | undefined
}

/** What the slides make poor, and their author can mend: a browser shows it, some readers do not follow it. */
export function poor(message: string, hint: string, { page, needle }: Place = {}): PdfProblem {
  return {
    severity: 'warning',
    kind: 'pdf-structure',
    ...(page === undefined ? {} : { page }),
    ...(needle === undefined ? {} : { needle }),
    message,
    hint,
  }
}

/** What the slides must have, and do not. */
export function lacking(message: string, hint: string, page?: number): PdfProblem {
  return { severity: 'error', ...(page === undefined ? {} : { page }), message, hint }
}

/** What is ours to do whatever the slides hold, and is not done. */
export function undone(message: string, page?: number): PdfProblem {
  return {
    severity: 'error',
    ...(page === undefined ? {} : { page }),
    message: `the PDF is not as it should be: ${message}`,
    hint: 'the slides are not to blame: Pathdeck and this browser do not go together; try the pinned one',
  }
}
