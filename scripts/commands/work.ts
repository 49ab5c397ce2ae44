import type { BrowserOnce } from '../browser/open-browser-once.ts'
import type { Deck } from '../deck/deck.ts'
import type { WebFonts } from '../deck/web-fonts.ts'
import type { AskedHandouts } from './asked-handouts.ts'

/** What the steps of a build share. */
export interface Work {
  readonly deck: Deck
  readonly fonts: WebFonts
  readonly browser: BrowserOnce
  /** Folder the outputs are made in, each under its own name. */
  readonly staging: string
  readonly handouts: AskedHandouts
}
