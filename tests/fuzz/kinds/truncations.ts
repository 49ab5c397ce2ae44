import { deckOf, type Kind, plainSlides, plainWords } from '../broken-deck.ts'

/** A deck that ends before its end, as after a full disk. What stands on the slides before is there. */
export const truncations: Kind = (random) => {
  const whole = deckOf(...plainSlides)
  const content = whole.slice(0, random.int(whole.length))
  const full = content.split('\n\n---\n\n').length - 1
  return { content, shows: plainWords.slice(0, full) }
}
