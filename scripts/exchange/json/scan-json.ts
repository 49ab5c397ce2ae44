import type { Path } from '../../pathway/place-of.ts'
import type { Problem } from '../../shared/problem.ts'
import { lineAt, most } from '../bounds.ts'

/** What breaks off the reading of a JSON text, and at which offset. */
interface Break {
  readonly message: string
  readonly offset: number
}

/** An array or object that is open, and where in it the text is. */
interface Frame {
  readonly closer: ']' | '}'
  step: string | number
}

const scalar = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y

/** Parses JSON that is nested no deeper than we read. Gives its value, or the error with its line. */
export function parseJson(
  text: string,
  file: string,
): { readonly value: unknown } | { readonly problem: Problem } {
  const broken = scanJson(text)
  if (!broken) return { value: JSON.parse(text) }
  const at = { file, line: lineAt(text, broken.offset) }
  return { problem: { severity: 'error', message: broken.message, at } }
}

/** Finds the lines of values in a JSON text that was parsed: of those at most so deep, else of what is around them. */
export function linesInJson(text: string, depth: number): (path: Path) => number {
  const lines = new Map<string, number>()
  let counted = 0
  let line = 1
  scanJson(text, (frames, offset) => {
    if (frames.length > depth) return
    line += lineAt(text.slice(counted, offset), offset - counted) - 1
    counted = offset
    lines.set(JSON.stringify(frames.map(({ step }) => step)), line)
  })
  return (path) => {
    const around = [...path.keys(), path.length].map((end) => lines.get(JSON.stringify(path.slice(0, end))))
    return around.findLast((found) => found !== undefined) ?? 1
  }
}

/**
 * Goes through a JSON text without recursion (RFC 8259).
 *
 * @param visit gets where each value is
 */
function scanJson(
  text: string,
  visit?: (frames: readonly Frame[], offset: number) => void,
): Break | undefined {
  const frames: Frame[] = []
  let at = 0
  const skip = () => {
    while (' \t\r\n'.includes(text[at] ?? '!')) at += 1
  }
  const broken = (expected: string): Break => ({
    message: at < text.length ? `this is no JSON: ${expected} is expected` : 'the file breaks off',
    offset: Math.min(at, text.length - 1),
  })
  for (let isOpening = false; ; ) {
    skip()
    const frame = frames.at(-1)
    if (!isOpening || text[at] !== frame?.closer) {
      if (frame?.closer === '}') {
        const start = at
        at = endOfString(text, at)
        if (at === start) return broken('a key')
        frame.step = String(JSON.parse(text.slice(start, at)))
        skip()
        if (text[at] !== ':') return broken('a colon')
        at += 1
        skip()
      }
      visit?.(frames, at)
      const opener = text[at]
      if (opener === '[' || opener === '{') {
        if (frames.length === most.depth)
          return { message: `it is nested more than ${most.depth} deep`, offset: at }
        frames.push(opener === '[' ? { closer: ']', step: 0 } : { closer: '}', step: '' })
        at += 1
        isOpening = true
        continue
      }
      scalar.lastIndex = at
      const end = opener === '"' ? endOfString(text, at) : at + (scalar.exec(text)?.[0].length ?? 0)
      if (end === at) return broken('a value')
      at = end
    }
    isOpening = false
    for (skip(); frames.length && text[at] === frames.at(-1)?.closer; skip()) {
      frames.pop()
      at += 1
    }
    const around = frames.at(-1)
    if (!around) return at === text.length ? undefined : broken('the end')
    if (text[at] !== ',') return broken(`a comma or ${around.closer}`)
    if (typeof around.step === 'number') around.step += 1
    at += 1
  }
}

/** The offset behind the string that begins here; the same offset when there is no whole string. */
function endOfString(text: string, start: number): number {
  if (text[start] !== '"') return start
  for (let at = start + 1; at < text.length; at += 1) {
    const character = text[at] ?? ''
    if (character === '"') return at + 1
    if (character < ' ') return start
    if (character !== '\\') continue
    at += 1
    if (
      text[at] === 'u'
        ? !/^[\da-fA-F]{4}$/.test(text.slice(at + 1, at + 5))
        : !'"\\/bfnrt'.includes(text[at] ?? '!')
    )
      return start
  }
  return start
}
