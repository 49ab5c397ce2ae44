import type { Deck } from '../deck/deck.ts'
import type { OutlineEntry } from './finish/write-outline.ts'
import type { PrintedPages } from './make-printable.ts'

/** The outline of the slides: each slide that has a title, at the first of its pages. */
export function outlineOf(deck: Deck, pages: PrintedPages['pages']): OutlineEntry[] {
  return deck.slides.flatMap(({ no, title }) => {
    const page = pages.findIndex((printed) => printed.no === no)
    // What is read on the slide comes first: in the source it may hold markup.
    const shown = pages[page]?.heading || title
    return shown ? [{ title: shown, page }] : []
  })
}
