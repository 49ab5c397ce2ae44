import { checkPdfUa } from '../check/check-pdf-ua.ts'
import type { PdfProblem } from '../check/pdf-ua/pdf-problem.ts'
import type { Deck } from '../deck/deck.ts'
import { finishPdf } from '../print/finish-pdf.ts'
import { compareHandout } from '../print/handout/compare-handout.ts'
import type { PrintedHandout } from '../print/handout/print-handout.ts'
import type { PageProblem } from '../print/page-problem.ts'
import { placeProblem } from '../print/place-problem.ts'
import type { Printed } from '../print/press.ts'
import { judge } from '../shared/judge.ts'
import type { MadePdf } from './make-slides-pdf.ts'

/**
 * Finishes the PDF of a handout.
 *
 * @param name of its file
 * @param read what the pages of the slides show
 * @throws DeckError when something that the handout shows is not in it
 */
export async function makeHandoutPdf(
  deck: Deck,
  { handout, pdf, texts, slides, problems }: PrintedHandout,
  { name, read }: { readonly name: string } & Pick<Printed, 'read'>,
): Promise<MadePdf> {
  const place = (found: readonly PageProblem[]) =>
    found.map((problem) => {
      const placed = placeProblem(deck, problem)
      return { ...placed, message: `${name}: ${placed.message}` }
    })
  const outline = handout.outline.map(({ id, title }) => ({ title, destination: id }))
  const finished = await finishPdf(pdf, { ...deck.about, outline })
  const ofSlides = slides.flatMap((index) => {
    const page = read[index]
    return page ? page.texts.map((text) => ({ no: page.no, text })) : []
  })
  const lost = compareHandout([...texts, ...ofSlides], finished.texts)
  const warnings = judge(deck, place([...problems, ...lost]))
  const poor = judge(deck, place((await checkPdfUa(finished.bytes)).map(onPaper)))
  return { bytes: finished.bytes, warnings: [...warnings, ...poor] }
}

/** A page of a handout has parts of several slides: it is named, and the text that is looked for finds the place. */
function onPaper({ severity, kind, page, message, needle, hint }: PdfProblem): PageProblem {
  return {
    severity,
    ...(kind ? { kind } : {}),
    message: page === undefined ? message : `page ${page}: ${message}`,
    ...(needle === undefined ? {} : { needle }),
    hint,
  }
}
