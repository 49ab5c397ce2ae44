import type { Deck } from '../deck/deck.ts'
import { type HandoutLayout, type HandoutOptions, handoutShape } from '../deck/handout-options.ts'

/** The handouts of a deck, and how they are made. */
export interface AskedHandouts {
  readonly layouts: readonly HandoutLayout[]
  readonly options: HandoutOptions
}

/**
 * The handouts that a build makes: those that were asked for, else those that the deck names, else one that suits
 * it.
 *
 * @param isAsked whether any is made
 * @param asked on the command line
 */
export function askedHandouts(deck: Deck, isAsked: boolean, asked: readonly HandoutLayout[]): AskedHandouts {
  const options = deck.handout ?? handoutShape.parse({})
  if (!isAsked) return { layouts: [], options }
  if (asked.length > 0) return { layouts: asked, options }
  return { layouts: deck.handout ? (options.layout ?? [suitable(deck)]) : [], options }
}

/** Without notes there is room to write some. */
function suitable({ slidev }: Deck): HandoutLayout {
  return slidev.data.slides.some(({ note }) => note?.trim()) ? 'notes' : '3'
}
