import type { Replacement } from '../deck/cited-html.ts'
import type { Deck } from '../deck/deck.ts'
import { knownPart } from '../deck/known-part.ts'

/** Marks as words, for places where nothing can be followed: notes, and what a layout shows as text. */
export function plainMark(deck: Pick<Deck, 'citations'>): Replacement {
  return (citation) => {
    const { citations } = deck
    const known = citations && knownPart(citation, citations.bibliography)
    return known && citations.processor?.mark(known)
  }
}
