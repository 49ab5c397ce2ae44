import { checkPdfUa } from '../check/check-pdf-ua.ts'
import { placePdfProblem } from '../check/place-pdf-problem.ts'
import type { Deck } from '../deck/deck.ts'
import { comparePages } from '../print/compare-pages.ts'
import { finishPdf } from '../print/finish-pdf.ts'
import { outlineOf } from '../print/outline-of.ts'
import { placeProblem } from '../print/place-problem.ts'
import type { PrintedSlides } from '../print/press.ts'
import { judge } from '../shared/judge.ts'
import type { Problem } from '../shared/problem.ts'

/** A PDF that is ready, and what is poor in it. */
export interface MadePdf {
  readonly bytes: Uint8Array
  readonly warnings: readonly Problem[]
}

/**
 * Finishes the PDF of the slides.
 *
 * @throws DeckError when something that the slides show is not in it
 */
export async function makeSlidesPdf(deck: Deck, { pdf, pages, read }: PrintedSlides): Promise<MadePdf> {
  const { bytes, texts } = await finishPdf(pdf, { ...deck.about, outline: outlineOf(deck, pages) })
  judge(
    deck,
    comparePages(read, texts).map((problem) => placeProblem(deck, problem)),
  )
  const poor = (await checkPdfUa(bytes)).map((problem) => placePdfProblem(deck, pages, problem))
  judge(deck, poor)
  return { bytes, warnings: poor }
}
