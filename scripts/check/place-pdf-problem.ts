import type { Deck } from '../deck/deck.ts'
import { lineOf } from '../deck/line-of.ts'
import type { Problem } from '../shared/problem.ts'
import type { PdfProblem } from './pdf-ua/pdf-problem.ts'

/**
 * Gives what is wrong with a page of the PDF its place in the deck.
 *
 * @param pages the slide of each page
 */
export function placePdfProblem(
  deck: Deck,
  pages: readonly { readonly no: number }[],
  { severity, kind, page, message, needle, hint }: PdfProblem,
): Problem {
  const no = page === undefined ? undefined : pages[page - 1]?.no
  return {
    severity,
    kind,
    message: no === undefined ? message : `slide ${no}: ${message}`,
    at: no === undefined ? lineOf(deck, undefined) : lineOf(deck, no, needle),
    hint,
  }
}
