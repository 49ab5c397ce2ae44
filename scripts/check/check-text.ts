import type { Deck } from '../deck/deck.ts'
import { lineOf } from '../deck/line-of.ts'
import type { Problem } from '../shared/problem.ts'

/** Programs that change the encoding of a text write U+FFFD for what they cannot read. */
export function checkText(deck: Deck): Problem[] {
  return deck.slides
    .filter(({ source }) => source.includes('\uFFFD'))
    .map(({ no }) => ({
      severity: 'warning',
      message: 'there is a � (U+FFFD) in the text: a character was lost when it was converted',
      at: lineOf(deck, no, '\uFFFD'),
      hint: 'write what stood there; for the sign itself write &#xFFFD;',
    }))
}
