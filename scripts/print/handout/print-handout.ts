import type { Page } from 'playwright-chromium'
import type { Handout } from '../../handout/handout.ts'
import { nameFormulas } from '../name-formulas.ts'
import type { PageProblem } from '../page-problem.ts'
import { levelHeadings } from './level-headings.ts'
import { type ReadHandout, readHandout } from './read-handout.ts'
import { showFigures } from './show-figures.ts'
import { showHandout } from './show-handout.ts'
import { takeSlides } from './take-slides.ts'

/** A handout as the browser wrote it: tagged, but not yet finished. */
export interface PrintedHandout {
  readonly handout: Handout
  readonly pdf: Uint8Array
  /** What it shows beside its slides, to be compared with the file. */
  readonly texts: ReadHandout['texts']
  /** The pages of the slides that it shows, by their index. */
  readonly slides: ReadHandout['slides']
  readonly problems: readonly PageProblem[]
}

/** How far something must reach out of a page of paper to be told, in pixels. */
const leastReach = 4

/**
 * Prints a handout from the page that its slides are on, where `readingTools` must be.
 *
 * @param language BCP 47 tag of the talk
 */
export async function printHandout(page: Page, handout: Handout, language: string): Promise<PrintedHandout> {
  const { html, style } = handout
  await page.evaluate(takeSlides)
  await page.evaluate(showHandout, { html, style })
  await page.evaluate(showFigures)
  const read = await page.evaluate(readHandout, leastReach)
  await nameFormulas(page, language)
  await page.evaluate(levelHeadings)
  const pdf = await page.pdf({ tagged: true, preferCSSPageSize: true, printBackground: true })
  return { handout, pdf, ...read }
}
