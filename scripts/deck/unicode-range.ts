/**
 * A CSS `unicode-range` as a test.
 *
 * @param range e.g. `U+0000-00FF, U+2191`
 */
export function inUnicodeRange(range: string): (code: number) => boolean {
  const spans = spansOf(range)
  return (code) => spans.some(([first, last]) => first <= code && code <= last)
}

/** Every code point of a CSS `unicode-range`. */
export function* codesIn(range: string): Iterable<number> {
  for (const [first, last] of spansOf(range)) for (let code = first; code <= last; code++) yield code
}

function spansOf(range: string): [number, number][] {
  return range.split(',').map((part) => {
    const [first = '', last = first] = part.trim().replace(/^U\+/i, '').split('-')
    // A trailing question mark stands for any digit.
    return [Number.parseInt(first.replaceAll('?', '0'), 16), Number.parseInt(last.replaceAll('?', 'F'), 16)]
  })
}

/**
 * Some characters as a CSS `unicode-range`.
 *
 * @param codes code points, in any order
 */
export function unicodeRange(codes: Iterable<number>): string {
  const spans: { first: number; last: number }[] = []
  for (const code of [...codes].sort((a, b) => a - b)) {
    const span = spans.at(-1)
    if (span && code <= span.last + 1) span.last = code
    else spans.push({ first: code, last: code })
  }
  const hex = (code: number) => code.toString(16).toUpperCase()
  return spans
    .map(({ first, last }) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`))
    .join(',')
}
