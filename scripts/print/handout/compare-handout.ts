import { lostProblem } from '../lost-problem.ts'
import type { PageProblem } from '../page-problem.ts'
import { plainText } from '../plain-text.ts'

/** A piece of text that a handout shows. */
export interface ShownText {
  /** Number of the slide that it goes with, where it goes with one. */
  readonly no?: number
  readonly text: string
}

/**
 * What a handout shows and its PDF does not have. A piece of text stands on one page as it is written, without
 * regard to blanks, marks and case, or it begins on one and goes on over the next.
 *
 * Of scripts that are written from right to left, or whose letters change places, no more is known than that
 * their letters are there.
 *
 * @param printed the text of each page of the PDF
 */
export function compareHandout(texts: readonly ShownText[], printed: readonly string[]): PageProblem[] {
  const pages = printed.map(plainText)
  const has = new Set([...pages.join(''), ...'abcdefghijklmnopqrstuvwxyz0123456789'])
  let last = 0
  const isThere = (text: string) => {
    const letters = [...plainText(text)].filter((letter) => has.has(letter)).join('')
    if (isIntricate(letters)) return true
    // Most of what comes next stands where the last was.
    const around = [last, last + 1, ...pages.keys()]
    const found = around.find((index) => pages[index]?.includes(letters))
    if (found !== undefined) last = found
    return found !== undefined || [...pages.keys()].some((index) => goesOnFrom(index, letters, pages))
  }
  const lost = texts.filter(({ text }) => !isThere(text))
  return [...Map.groupBy(lost, ({ no }) => no)].map(([no, found]) =>
    lostProblem(
      no,
      found.map(({ text }) => text),
      'the handout',
    ),
  )
}

/** Whether letters begin on a page and go on over the next, as many as it takes. */
function goesOnFrom(index: number, letters: string, pages: readonly string[]): boolean {
  const page = pages[index]
  if (page === undefined) return false
  if (page.includes(letters)) return true
  let begun = 0
  let beyond = letters.length
  while (beyond - begun > 1) {
    const middle = Math.floor((begun + beyond) / 2)
    if (page.includes(letters.slice(0, middle))) begun = middle
    else beyond = middle
  }
  return begun > 0 && goesOnFrom(index + 1, letters.slice(begun), pages)
}

function isIntricate(letters: string): boolean {
  return /[^\p{Script=Common}\p{Script=Inherited}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Hangul}]/u.test(
    letters,
  )
}
