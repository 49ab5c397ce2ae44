import { deckOf, type Kind, plainSlides, plainWords } from '../broken-deck.ts'

const text = deckOf(...plainSlides, '# Zürich\n\nÅngström, naïve, Ænima')

/** Bytes of the ends of text that cannot stand in UTF-8. */
const stray = [[0xc3], [0xff, 0xfe], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80], [0xe2, 0x82]] as const

const ways = [
  () => Buffer.from(text, 'latin1'),
  () => Buffer.from(text, 'utf16le'),
  () => Buffer.from(`\ufeff${text}`, 'utf16le'),
  () => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
  () => Buffer.from(`\ufeff${text}`),
  () => Buffer.from(text.replaceAll('\n', '\r\n')),
  () => Buffer.from(text.replaceAll('\n', '\r')),
  () => Buffer.from(text.replaceAll('\n', '\n\r')),
  () => Buffer.from(text.replaceAll(' ', '\u00a0')),
  () => Buffer.from(text.replaceAll('\n', '\u2028')),
] as const

/** A deck in another encoding, or with other ends of lines. */
export const encodings: Kind = (random) => {
  const way = random.int(ways.length + stray.length)
  const bytes = ways[way]?.() ?? Buffer.from(text)
  const wrong = stray[way - ways.length] ?? []
  const place = text.indexOf('A sentence')
  return {
    content: Buffer.concat([bytes.subarray(0, place), Uint8Array.from(wrong), bytes.subarray(place)]),
    shows: plainWords,
  }
}
