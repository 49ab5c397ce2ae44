import type { Problem } from '../shared/problem.ts'

/** What keeps a file of a bibliography from being read to its end. Never leaves this folder: it becomes a problem. */
export class TextError extends Error {
  readonly line: number
  readonly hint: string | undefined

  constructor(message: string, line: number, hint?: string) {
    super(message)
    this.line = line
    this.hint = hint
  }

  problemIn(file: string): Problem {
    return { severity: 'error', message: this.message, at: { file, line: this.line }, hint: this.hint }
  }
}
