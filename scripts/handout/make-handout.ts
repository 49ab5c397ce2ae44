import { readFile } from 'node:fs/promises'
import type { Deck } from '../deck/deck.ts'
import type { HandoutLayout, HandoutOptions } from '../deck/handout-options.ts'
import type { WebFonts } from '../deck/web-fonts.ts'
import type { Handout, SlidePage } from './handout.ts'
import { fontLists, fontStyle } from './handout-fonts.ts'
import { handoutWords } from './handout-words.ts'
import { pageStyle } from './page-style.ts'
import { backParts } from './parts/back-parts.ts'
import { contents } from './parts/contents.ts'
import { firstPage } from './parts/first-page.ts'
import type { HandoutSource, Part } from './parts/part.ts'
import { slidesAsOutline } from './parts/slides-as-outline.ts'
import { slidesInRows } from './parts/slides-in-rows.ts'
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

/** The slides, as each layout has them. */
const slidesIn: Readonly<Record<HandoutLayout, Part>> = {
  notes: slidesWithNotes,
  2: slidesInRows(2),
  3: slidesInRows(3),
  6: slidesInRows(6),
  outline: slidesAsOutline,
  speaker: speakerNotes,
}

const styleSheets = [
  'styles/page.css',
  'styles/first-page.css',
  'styles/slides.css',
  'styles/outline.css',
  'styles/speaker.css',
  'styles/figures.css',
  'styles/model-tables.css',
  'styles/references.css',
  'notes/notes.css',
]

/** Writes a handout. */
export async function makeHandout(
  deck: Deck,
  { options, layout, pages, fonts }: HandoutOrder,
): Promise<Handout> {
  const words = handoutWords(deck.about.language)
  const slides = shownSlides(deck, pages)
  const source: HandoutSource = { deck, options, layout, words, pages, slides }
  const behind = backParts(source)
  const outline = [...slides, ...behind].map(({ id, title }) => ({ id, title }))
  const front =
    layout === 'speaker' ? [speakerTimetable(source)] : [firstPage(source), contents(source, behind)]
  const parts = [
    ...front,
    slidesIn[layout](source),
    ...behind.map((part) => part.html),
    destinations(outline),
  ]
  const html = `<main class="handout layout-${layout}" lang="${deck.about.language}">\n${parts.join('\n')}\n</main>`
  const [sans = ''] = fontLists(fonts)
  const style = [pageStyle(source, sans), ...(await Promise.all(styleSheets.map(readSheet)))]
  return {
    layout,
    html,
    style: [await fontStyle(fonts, [html, ...style]), ...style].join('\n'),
    outline,
  }
}

/** The browser makes places of a PDF of what links lead to, seen or not. */
function destinations(outline: Handout['outline']): string {
  return `<div hidden>${outline.map(({ id }) => `<a href="#${id}"></a>`).join('')}</div>`
}

function readSheet(name: string): Promise<string> {
  return readFile(new URL(name, import.meta.url), 'utf8')
}
