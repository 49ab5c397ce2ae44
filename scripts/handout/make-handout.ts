import { readFile } from 'node:fs/promises'
import type { Deck } from '../deck/deck.ts'
import type { HandoutLayout, HandoutOptions } from '../deck/handout-options.ts'
import type { WebFonts } from '../deck/web-fonts.ts'
import type { Handout, SlidePage } from './handout.ts'
import { fontLists, fontStyle } from './handout-fonts.ts'
import { handoutWords } from './handout-words.ts'
import { pageStyle } from './page-style.ts'
import { contents } from './parts/contents.ts'
import { firstPage } from './parts/first-page.ts'
import type { HandoutSource } from './parts/part.ts'
import { references } from './parts/references.ts'
import { slidesWithNotes } from './parts/slides-with-notes.ts'
import { speakerNotes } from './parts/speaker-notes.ts'
import { speakerTimetable } from './parts/speaker-timetable.ts'
import { shownSlides } from './shown-slides.ts'

/** How a handout is written. */
export interface HandoutOrder {
  readonly options: HandoutOptions
  readonly layout: HandoutLayout
  /** Of the slides, as the print page has them. */
  readonly pages: readonly SlidePage[]
  readonly fonts: WebFonts
}

/** What handouts consist of, in order. */
const partsOf: Readonly<Record<'speaker' | 'others', readonly ((source: HandoutSource) => string)[]>> = {
  speaker: [speakerTimetable, speakerNotes, references],
  others: [firstPage, contents, slidesWithNotes, references],
}

const styleSheets = ['handout.css', 'notes/notes.css', 'speaker.css', 'references.css']

/** Writes a handout. */
export async function makeHandout(
  deck: Deck,
  { options, layout, pages, fonts }: HandoutOrder,
): Promise<Handout> {
  const words = handoutWords(deck.about.language)
  const slides = shownSlides(deck, pages)
  const source: HandoutSource = { deck, options, layout, words, slides }
  const parts = partsOf[layout === 'speaker' ? 'speaker' : 'others'].map((part) => part(source))
  const html = `<main class="handout layout-${layout}" lang="${deck.about.language}">\n${parts.join('\n')}\n</main>`
  const [sans = ''] = fontLists(fonts)
  const sheets = styleSheets.map((name) => readFile(new URL(name, import.meta.url), 'utf8'))
  const style = [pageStyle(source, sans), ...(await Promise.all(sheets))]
  return {
    layout,
    html,
    style: [await fontStyle(fonts, [html, ...style]), ...style].join('\n'),
    outline: slides.map(({ id, title }) => ({ id, title })),
  }
}
