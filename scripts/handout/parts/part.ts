import type { Deck } from '../../deck/deck.ts'
import type { HandoutLayout, HandoutOptions } from '../../deck/handout-options.ts'
import type { SlidePage } from '../handout.ts'
import type { HandoutWords } from '../handout-words.ts'

/** What the parts of a handout are written from. */
export interface HandoutSource {
  readonly deck: Deck
  readonly options: HandoutOptions
  readonly layout: HandoutLayout
  readonly words: HandoutWords
  /** All pages of the slides. */
  readonly pages: readonly SlidePage[]
  /** The slides that are in it, each with its pages. */
  readonly slides: readonly ShownSlide[]
}

/** A slide of a handout. */
export interface ShownSlide {
  readonly no: number
  /** Leads to it. */
  readonly id: string
  readonly title: string
  /** The Markdown of its notes. */
  readonly note: string
  /** Its steps, each with its index among all pages of the slides. */
  readonly steps: readonly (SlidePage & { readonly index: number })[]
}
