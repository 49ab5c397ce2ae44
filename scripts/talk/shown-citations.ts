import { citationWords, sayReading } from '../deck/citation-words.ts'
import { citedWorks } from '../deck/cited-works.ts'
import type { Deck } from '../deck/deck.ts'
import { type FootPart, feetOf } from './feet-of.ts'

/** What the slides of a talk show of what they cite. All text is HTML. */
export interface ShownCitations {
  /** By key. */
  readonly works: Readonly<Record<string, ShownWork>>
  /** The foot of a slide, by the slide's number. */
  readonly feet: Readonly<Record<number, readonly FootPart[]>>
  /** The list on a slide with references, as keys, by the slide's number. */
  readonly lists: Readonly<Record<number, readonly string[]>>
  /** Between the numbers of slides. */
  readonly between: string
}

export interface ShownWork {
  /** Its whole entry. */
  readonly full: string
  /** How far it was read, where that is to be said. */
  readonly note: string
  /** Number of the slide with its entry; 0 where there is none. */
  readonly page: number
  /** What stands before the numbers of the slides that cite it. */
  readonly before: string
  readonly slides: readonly number[]
}

export function shownCitations(deck: Pick<Deck, 'about' | 'citations' | 'credits'>): ShownCitations {
  const { about, citations } = deck
  const words = citationWords(about.language)
  const works: Record<string, ShownWork> = {}
  const lists: Record<number, readonly string[]> = {}
  const pages = new Map<string, number>()
  for (const { slide, works } of citations?.references ?? []) {
    lists[slide.index + 1] = works
    for (const key of works) if (!pages.has(key)) pages.set(key, slide.index + 1)
  }
  for (const { key, full, read, slides } of citations ? citedWorks(citations) : [])
    works[key] = {
      full,
      note: sayReading(read, words),
      page: pages.get(key) ?? 0,
      before: words.slides(slides.length),
      slides,
    }
  return { works, lists, feet: feetOf(deck), between: words.between }
}
