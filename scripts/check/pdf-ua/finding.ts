import type { Problem } from '../../shared/problem.ts'

/** A fault of a printed PDF. It has no place in a source file, so the message names the page. */
export function finding(message: string, hint: string): Problem {
  return { severity: 'error', message, at: undefined, hint }
}
