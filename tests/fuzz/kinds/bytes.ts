import { deckOf, type Kind, plainSlides, plainWords } from '../broken-deck.ts'

/** Some bits of one slide are flipped. What stands on the others is there. */
export const bytes: Kind = (random) => {
  const damaged = random.int(plainSlides.length)
  const before = deckOf(...plainSlides.slice(0, damaged), 'here').indexOf('here')
  const content = Buffer.from(deckOf(...plainSlides))
  const length = plainSlides[damaged]?.length ?? 0
  for (let flips = 1 + random.int(6); flips > 0; flips--) {
    const place = before + random.int(length)
    content.writeUInt8(content.readUInt8(place) ^ (1 << random.int(8)), place)
  }
  return { content, shows: plainWords.filter((_, index) => index !== damaged) }
}
