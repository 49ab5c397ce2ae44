import type { BrowserOnce } from '../browser/open-browser-once.ts'
import type { Deck } from '../deck/deck.ts'
import type { WebFonts } from '../deck/web-fonts.ts'
import type { SmallLabels } from '../print/press.ts'
import type { AskedHandouts } from './asked-handouts.ts'

/** What the steps of a build share. */
export interface Work {
  readonly deck: Deck
  readonly fonts: WebFonts
  readonly browser: BrowserOnce
  /** Folder the outputs are made in, each under its own name. */
  readonly staging: string
  readonly handouts: AskedHandouts
  /** Whether it is to be looked at while it is written. */
  readonly isDraft: boolean
}

/** What a built site leaves to do. */
export interface MadeTalk {
  /** The formulas of its slides, as MathML. */
  readonly formulas: readonly string[]
  /** What is done about small letters in its diagrams. */
  readonly labels: SmallLabels
}
