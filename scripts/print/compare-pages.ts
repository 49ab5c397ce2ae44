import { counted } from '../shared/counted.ts'
import { lostProblem } from './lost-problem.ts'
import type { PageProblem } from './page-problem.ts'
import { plainText } from './plain-text.ts'
import type { ReadPage } from './reading/read-pages.ts'

/**
 * What the print page shows and the PDF does not have: whole pages, and words.
 *
 * Words are compared as letters without blanks, marks and case, for a browser breaks lines, hyphenates, and
 * paints in an order of its own. A character that is nowhere in the PDF has no glyph in any font of the deck,
 * which is another problem; but no font is without letters and digits.
 *
 * @param texts the text of each page of the PDF
 */
export function comparePages(pages: readonly ReadPage[], texts: readonly string[]): PageProblem[] {
  const printed = texts.map(plainText)
  const has = new Set([...printed.join(''), ...'abcdefghijklmnopqrstuvwxyz0123456789'])
  const letters = (text: string) => [...plainText(text)].filter((letter) => has.has(letter)).join('')
  const missing = missingPages(pages, printed, letters)
  if (missing.length > 0 || texts.length !== pages.length) return [missingProblem(pages, texts, missing)]
  return pages.flatMap((page, index) => {
    const lost = lostTexts(page.texts, printed[index] ?? '', letters)
    return lost.length > 0 ? [lostProblem(page.no, lost)] : []
  })
}

/** The pages that the PDF leaves out: it has the others in order. */
function missingPages(
  pages: readonly ReadPage[],
  printed: readonly string[],
  letters: (text: string) => string,
): ReadPage[] {
  let surplus = pages.length - printed.length
  let at = 0
  return pages.filter(({ texts }) => {
    const isThere = surplus <= 0 || texts.every((text) => printed[at]?.includes(letters(text)))
    if (isThere) at++
    else surplus--
    return !isThere
  })
}

/**
 * The pieces of text of which letters are missing. Letters are counted first: what is written from right to
 * left, or set in pieces, is not found as it stands, and yet is all there.
 */
function lostTexts(texts: readonly string[], printed: string, letters: (text: string) => string): string[] {
  const left = new Map<string, number>()
  const count = (letter: string, by: number) => left.set(letter, (left.get(letter) ?? 0) + by)
  for (const letter of printed) count(letter, 1)
  for (const text of texts) for (const letter of letters(text)) count(letter, -1)
  const isShort = (text: string) => [...letters(text)].some((letter) => (left.get(letter) ?? 0) < 0)
  return texts.filter((text) => isShort(text) && !printed.includes(letters(text)))
}

function missingProblem(
  pages: readonly ReadPage[],
  texts: readonly string[],
  missing: readonly ReadPage[],
): PageProblem {
  const [first] = missing
  const slides = [...new Set(missing.map(({ no }) => no))].join(', ')
  return {
    ...(first ? { no: first.no } : {}),
    message:
      `the PDF has ${counted(texts.length, 'page')}, and there are ${pages.length} to be printed` +
      (slides ? `; what is missing: slide ${slides}` : ''),
    hint: 'look on the slides for what changes the size or the breaks of pages when it is printed',
  }
}
