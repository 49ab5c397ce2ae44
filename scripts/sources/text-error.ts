/** What keeps a file of a bibliography from being read to its end. Never leaves this folder: it becomes a problem. */
export class TextError extends Error {
  readonly line: number

  constructor(message: string, line: number) {
    super(message)
    this.line = line
  }
}
