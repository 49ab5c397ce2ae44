import { Lexer } from 'yaml'

/** A bracket, brace or quote without its other half. */
export interface Unclosed {
  readonly message: string
  readonly hint: string
  /** Where in the text it is. */
  readonly offset: number
}

const closing = new Map([
  ['{', '}'],
  ['[', ']'],
])

/** Marks that the lexer gives beside the text: a document, brackets that are left open, a text without quotes. */
const control = { document: '\u0002', flowEnd: '\u0018', scalar: '\u001f' } as const
const controls: ReadonlySet<string> = new Set(Object.values(control))

/** The first bracket, brace or quote of a YAML text that has no other half; the lexer knows which are text. */
export function firstUnclosed(text: string): Unclosed | undefined {
  const open: { mark: string; offset: number }[] = []
  const isOpen = ({ mark, offset }: { mark: string; offset: number }): Unclosed => ({
    message: `this ${mark} is not closed: a ${closing.get(mark)} is missing`,
    hint: 'each { has its }, each [ its ], in the same entry',
    offset,
  })
  let offset = 0
  let before = ''
  for (const token of new Lexer().lex(text)) {
    const last = open.at(-1)
    const isText = before === control.scalar
    before = token
    if (isText) offset += token.length
    else if (closing.has(token)) open.push({ mark: token, offset })
    else if (token === '}' || token === ']') {
      if (!last)
        return {
          message: `this ${token} closes nothing`,
          hint: 'there is one too many, or its other half is missing',
          offset,
        }
      if (closing.get(last.mark) !== token) return isOpen(last)
      open.pop()
    } else if (token === control.flowEnd && last) return isOpen(last)
    else if (/^["']/.test(token) && !isClosed(token))
      return { message: 'this quote is not closed', hint: 'a text in quotes ends with the same mark', offset }
    if (!isText && !controls.has(token)) offset += token.length
  }
  const last = open.at(-1)
  return last && isOpen(last)
}

function isClosed(token: string): boolean {
  const quote = token[0] ?? ''
  const inside = token.slice(1)
  return quote === '"' ? /^(?:[^"\\]|\\[\s\S])*"$/.test(inside) : /^(?:[^']|'')*'$/.test(inside)
}
