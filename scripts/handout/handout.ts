import type { HandoutLayout } from '../deck/handout-options.ts'

/** A handout, ready to be shown on the page that the slides are printed from. */
export interface Handout {
  readonly layout: HandoutLayout
  /** Its pages as HTML. An element with `data-shown` gets the page of the slides of that index, from 0. */
  readonly html: string
  /** How they look on paper, as CSS. */
  readonly style: string
  /** What the outline leads to: ids, and what is read there. */
  readonly outline: readonly { readonly id: string; readonly title: string }[]
}

/** A page of the slides that a handout can show: a slide, at one of its steps. */
export interface SlidePage {
  readonly no: number
  readonly id: string
  readonly heading: string
}
