/** Goes through a text from its start to its end, with sticky patterns; knows the line it is at. */
export class Scanner {
  readonly #text: string
  #at = 0
  #counted = 0
  #line = 1

  constructor(text: string) {
    this.#text = text
  }

  /** Line of where it is, from 1. */
  get line(): number {
    for (let end = this.#text.indexOf('\n', this.#counted); end >= 0 && end < this.#at; ) {
      this.#line += 1
      this.#counted = end + 1
      end = this.#text.indexOf('\n', this.#counted)
    }
    return this.#line
  }

  /** The text of the line it is at. */
  get lineText(): string {
    const end = this.#text.indexOf('\n', this.#at)
    return this.#text.slice(this.#text.lastIndexOf('\n', this.#at - 1) + 1, end < 0 ? undefined : end).trim()
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#text.length
  }

  /** What matches right here, which is then behind; the pattern is sticky (`y`). */
  take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at
    const match = pattern.exec(this.#text)
    if (!match) return undefined
    this.#at += match[0].length
    return match
  }
}
