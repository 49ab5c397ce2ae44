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

/** Writes a part of a handout; nothing where there is nothing to say. */
export type Part = (source: HandoutSource) => string

/** A part behind the slides, as the contents and the outline name it. */
export interface BackPart {
  /** Leads to it. */
  readonly id: string
  readonly title: string
  readonly html: string
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
