import type { Deck } from '../deck/deck.ts'
import { noDate } from '../deck/document-info.ts'
import type { PageProblem } from './page-problem.ts'
import type { ReadPage } from './reading/read-pages.ts'

const year = String(noDate.getUTCFullYear())

/** Where a slide shows the day on which it is printed: where the deck gives none, that is one long ago. */
export function dayShown(deck: Deck, pages: readonly ReadPage[]): PageProblem[] {
  if (deck.about.date.valueOf() !== noDate.valueOf()) return []
  if (deck.slides.some(({ source }) => source.includes(year))) return []
  return pages.flatMap(({ no, texts }): PageProblem[] => {
    const text = texts.find((text) => new RegExp(`\\b${year}\\b`).test(text))
    if (text === undefined) return []
    return [
      {
        no,
        kind: 'headmatter',
        message: `the day of printing is shown as “${text.replace(/^[\s,;·|]+|\s+$/g, '')}”, for a PDF is the same on every day`,
        hint: 'say the day in the headmatter, e.g. date: 2026-01-15',
      },
    ]
  })
}
