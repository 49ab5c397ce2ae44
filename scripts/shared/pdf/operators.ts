/** One operator of a content stream with its operands, as offsets into the stream's text. */
export interface Operator {
  readonly name: string
  /** Where its first operand begins (the operator itself when it has none). */
  readonly start: number
  /** One past its last character. */
  readonly end: number
}

const regular = 0
const blank = 1
const delimiter = 2
const kinds = new Uint8Array(256)
for (const character of '\0\t\n\f\r ') kinds[character.charCodeAt(0)] = blank
for (const character of '()<>[]{}/%') kinds[character.charCodeAt(0)] = delimiter

const operandWords = new Set(['true', 'false', 'null'])

/**
 * The operators of a content stream in order (ISO 32000-1, 7.8.2).
 *
 * An inline image is one operator named EI, from its BI on.
 *
 * @param content the decoded stream, one character a byte
 */
export function* operators(content: string): Generator<Operator> {
  let start = -1
  for (let at = skipBlanks(content, 0); at < content.length; at = skipBlanks(content, at)) {
    if (start < 0) start = at
    const end = objectEnd(content, at)
    const name = operatorName(content, at, end)
    at = name === 'ID' ? inlineImageEnd(content, end) : end
    if (name === undefined || name === 'BI') continue
    yield { name: name === 'ID' ? 'EI' : name, start, end: at }
    start = -1
  }
}

/** The operands of an operator, each as it is written. */
export function operands(content: string, { name, start, end }: Operator): string[] {
  return objects(content, start, end - name.length)
}

/** The elements of an array or of a dictionary as it is written, without its brackets. */
export function elements(composite: string): string[] {
  const bracket = composite.startsWith('<<') ? 2 : 1
  return objects(composite, bracket, composite.length - bracket)
}

function objects(content: string, start: number, end: number): string[] {
  const found: string[] = []
  for (let at = skipBlanks(content, start); at < end; ) {
    const next = objectEnd(content, at)
    found.push(content.slice(at, next))
    at = skipBlanks(content, next)
  }
  return found
}

/** The text if it is an operator; nothing for a number, a name, a string, an array, a dictionary. */
function operatorName(content: string, start: number, end: number): string | undefined {
  if (kindAt(content, start) === delimiter || /[-+.\d]/.test(content.charAt(start))) return undefined
  const name = content.slice(start, end)
  return operandWords.has(name) ? undefined : name
}

function kindAt(content: string, at: number): number | undefined {
  return kinds[content.charCodeAt(at)]
}

function skipBlanks(content: string, from: number): number {
  let at = from
  while (at < content.length) {
    if (kindAt(content, at) === blank) at++
    else if (content.charAt(at) === '%') at = lineEnd(content, at)
    else break
  }
  return at
}

function lineEnd(content: string, from: number): number {
  const end = /[\r\n]/g
  end.lastIndex = from
  return end.exec(content)?.index ?? content.length
}

/** One past the object that begins at `start`; an object that never ends takes the rest of the stream. */
function objectEnd(content: string, start: number): number {
  switch (content.charAt(start)) {
    case '(':
      return stringEnd(content, start)
    case '[':
      return compositeEnd(content, start + 1, ']')
    case '<':
      if (content.charAt(start + 1) === '<') return compositeEnd(content, start + 2, '>>')
      return hexEnd(content, start)
    default:
      return regularEnd(content, start + 1)
  }
}

function stringEnd(content: string, start: number): number {
  let depth = 0
  for (let at = start; at < content.length; at++) {
    const character = content.charAt(at)
    if (character === '\\') at++
    else if (character === '(') depth++
    else if (character === ')' && --depth === 0) return at + 1
  }
  return content.length
}

function compositeEnd(content: string, start: number, close: string): number {
  let at = skipBlanks(content, start)
  while (at < content.length && !content.startsWith(close, at)) {
    at = skipBlanks(content, objectEnd(content, at))
  }
  return Math.min(at + close.length, content.length)
}

function hexEnd(content: string, start: number): number {
  const close = content.indexOf('>', start)
  return close < 0 ? content.length : close + 1
}

function regularEnd(content: string, from: number): number {
  let at = from
  while (at < content.length && kindAt(content, at) === regular) at++
  return at
}

/** The bytes of an inline image follow ID and one blank; EI stands between blanks (ISO 32000-1, 8.9.7). */
function inlineImageEnd(content: string, afterId: number): number {
  const end = /[\0\t\n\f\r ]EI(?=[\0\t\n\f\r ]|$)/g
  end.lastIndex = afterId
  return end.exec(content) ? end.lastIndex : content.length
}
