import { TextError } from '../text-error.ts'

/** The deepest nesting of braces; LaTeX of a bibliography needs a handful. */
const mostDepth = 100

/** Walks through a text from its beginning to its end, and knows the line. */
export class TextScanner {
  readonly #text: string
  #at = 0
  #line = 1
  #endOfLine: number

  constructor(text: string) {
    this.#text = text
    this.#endOfLine = text.indexOf('\n')
  }

  /** The line, from 1, of the place that is reached. */
  get line(): number {
    return this.#line
  }

  /** Takes what a sticky pattern matches here. */
  take(sticky: RegExp): string | undefined {
    const matched = this.#match(sticky)
    if (matched !== undefined) this.#moveTo(this.#at + matched.length)
    return matched
  }

  /** Whether a sticky pattern matches here. */
  sees(sticky: RegExp): boolean {
    return this.#match(sticky) !== undefined
  }

  /** Whether the character before the last that was taken is like this. */
  isAfter(pattern: RegExp): boolean {
    return pattern.test(this.#text.slice(Math.max(0, this.#at - 2), Math.max(0, this.#at - 1)))
  }

  /** Goes to where a global pattern matches next; `false` at the end of the text. */
  skipTo(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at
    const found = pattern.exec(this.#text)
    this.#moveTo(found?.index ?? this.#text.length)
    return found !== null
  }

  /** Goes behind blanks, and remarks: from % to the end of a line. */
  skipBlanks(): void {
    this.take(/(?:\s|%.*)+/y)
  }

  /** Goes behind commas, and the blanks around them. Whether there was one. */
  skipCommas(): boolean {
    let isThere = false
    for (this.skipBlanks(); this.take(/,/y) !== undefined; this.skipBlanks()) isThere = true
    return isThere
  }

  /** Takes a text in braces, and gives what is between them. */
  braced(): string {
    return this.#enclosed('}')
  }

  /** Takes a text in quotes; those inside of braces do not end it. */
  quoted(): string {
    return this.#enclosed('"')
  }

  /** An error at this line. */
  error(message: string, line = this.#line): TextError {
    return new TextError(this.#at >= this.#text.length ? `${message}; the file breaks off` : message, line)
  }

  #enclosed(end: '}' | '"'): string {
    const begin = this.#line
    const start = this.#at + 1
    const special = end === '"' ? /\\[\s\S]|[{}"]/g : /\\[\s\S]|[{}]/g
    special.lastIndex = start
    let depth = 0
    for (let found = special.exec(this.#text); found; found = special.exec(this.#text)) {
      const [mark] = found
      if (depth === 0 && (mark === end || (end === '"' && mark === '\\"'))) {
        this.#moveTo(special.lastIndex)
        return this.#text.slice(start, special.lastIndex - 1)
      }
      if (mark === '{') depth += 1
      if (mark === '}') depth -= 1
      if (depth < 0) break
      if (depth > mostDepth) throw new TextError(`braces are nested more than ${mostDepth} deep`, begin)
    }
    throw new TextError(`the text that begins here has no end: ${end} is missing`, begin)
  }

  #match(sticky: RegExp): string | undefined {
    sticky.lastIndex = this.#at
    return sticky.exec(this.#text)?.[0]
  }

  #moveTo(at: number): void {
    for (; this.#endOfLine >= 0 && this.#endOfLine < at; this.#line += 1)
      this.#endOfLine = this.#text.indexOf('\n', this.#endOfLine + 1)
    this.#at = at
  }
}
