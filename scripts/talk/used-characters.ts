/**
 * Every character that some text of a talk can show, as code points.
 *
 * @param texts scripts, pages and style sheets; escapes in them are read
 */
export function usedCharacters(texts: Iterable<string>): Set<number> {
  const used = new Set<number>()
  for (let code = 0x20; code < 0x7f; code++) used.add(code)
  for (const text of texts) {
    for (const character of new Set(text.match(/[^\p{ASCII}]/gu))) used.add(character.codePointAt(0) ?? 0)
    for (const [, hex] of text.matchAll(/\\u\{?([0-9a-f]{2,6})/gi)) used.add(Number.parseInt(hex ?? '', 16))
    for (const [, hex] of text.matchAll(/\\x([0-9a-f]{2})/gi)) used.add(Number.parseInt(hex ?? '', 16))
    for (const [, hex] of text.matchAll(/&#x([0-9a-f]+);/gi)) used.add(Number.parseInt(hex ?? '', 16))
  }
  return used
}

/**
 * A CSS `unicode-range` as a test.
 *
 * @param range e.g. `U+0000-00FF, U+2191`
 */
export function inUnicodeRange(range: string): (code: number) => boolean {
  const spans = range.split(',').map((part): [number, number] => {
    const [first = '', last = first] = part.trim().replace(/^U\+/i, '').split('-')
    // A trailing question mark stands for any digit.
    return [Number.parseInt(first.replaceAll('?', '0'), 16), Number.parseInt(last.replaceAll('?', 'F'), 16)]
  })
  return (code) => spans.some(([first, last]) => first <= code && code <= last)
}
