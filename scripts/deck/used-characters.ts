/** Ways to write a character by its number: in script, in style sheets, in HTML. */
const escapes: ReadonlyArray<{ pattern: RegExp; base: 10 | 16 }> = [
  { pattern: /\\u([0-9a-f]{4})/gi, base: 16 },
  { pattern: /\\u\{([0-9a-f]{1,6})\}/gi, base: 16 },
  { pattern: /\\x([0-9a-f]{2})/gi, base: 16 },
  { pattern: /\\([0-9a-f]{2,6})/gi, base: 16 },
  { pattern: /&#x([0-9a-f]+);/gi, base: 16 },
  { pattern: /&#(\d+);/g, base: 10 },
]
const surrogates = /\\u(d[89ab][0-9a-f]{2})\\u(d[c-f][0-9a-f]{2})/gi

/**
 * Every character that some text of a talk can show, as code points.
 *
 * @param texts scripts, pages and style sheets; escapes in them are read
 */
export function usedCharacters(texts: Iterable<string>): Set<number> {
  const used = new Set<number>()
  for (let code = 0x20; code < 0x7f; code++) used.add(code)
  const add = (text: string) => used.add(text.codePointAt(0) ?? 0)
  for (const text of texts) {
    for (const character of new Set(text.match(/[^\p{ASCII}]/gu))) add(character)
    for (const { pattern, base } of escapes)
      for (const [, digits] of text.matchAll(pattern)) used.add(Number.parseInt(digits ?? '', base))
    for (const [, high, low] of text.matchAll(surrogates))
      add(String.fromCharCode(Number.parseInt(high ?? '', 16), Number.parseInt(low ?? '', 16)))
  }
  return used
}
