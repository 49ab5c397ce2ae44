import { checkPdfUa } from '../check/check-pdf-ua.ts'
import { judge } from '../check/judge.ts'
import { placePdfProblem } from '../check/place-pdf-problem.ts'
import type { Deck } from '../deck/deck.ts'
import { finishPdf } from '../print/finish-pdf.ts'
import type { PrintedHandout } from '../print/handout/print-handout.ts'
import type { MadePdf } from './make-slides-pdf.ts'

/** Finishes the PDF of a handout. */
export async function makeHandoutPdf(deck: Deck, { handout, pdf }: PrintedHandout): Promise<MadePdf> {
  const outline = handout.outline.map(({ id, title }) => ({ title, destination: id }))
  const { bytes } = await finishPdf(pdf, { ...deck.about, outline })
  const poor = (await checkPdfUa(bytes)).map((problem) => placePdfProblem(deck, [], problem))
  judge(deck, poor)
  return { bytes, warnings: poor }
}
