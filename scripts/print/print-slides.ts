import type { Browser, Page } from 'playwright-chromium'
import { openContext } from '../browser/open-context.ts'
import { serve } from '../browser/serve.ts'
import type { Deck } from '../deck/deck.ts'
import { lineOf } from '../deck/line-of.ts'
import { pageTools, printAddress } from '../shared/page-contract.ts'
import { formulaMark } from '../shared/pdf/formula-mark.ts'
import { DeckError, ExitCode, type Problem } from '../shared/problem.ts'
import { makePrintable, nameFormulas, type PrintedPages } from './make-printable.ts'
import type { PageProblem } from './page-problem.ts'
import { placeProblem } from './place-problem.ts'
import { problemsInPage } from './problems-in-page.ts'
import { type ReadPage, readPages } from './reading/read-pages.ts'
import { readingTools } from './reading/reading-tools.ts'
import { repeatableChance } from './repeatable-chance.ts'
import { settle } from './settle.ts'
import { smallLabels } from './small-labels.ts'
import { speakFormulas } from './speak-formulas.ts'
import { watchRequests } from './watch-requests.ts'
import { whatDoesNotFit } from './what-does-not-fit.ts'

/** `final`: one page a slide, as it is after its last click. `all`: a page for each click step. */
export type Clicks = 'final' | 'all'

export interface Printed {
  /** As the browser wrote it: tagged, but not yet finished. */
  readonly pdf: Uint8Array
  readonly pages: PrintedPages['pages']
  /** What the pages show, to be compared with the file. */
  readonly read: readonly ReadPage[]
  readonly warnings: readonly Problem[]
}

/** Height of the smallest labels of a pathway, in pixels of the canvas. */
const leastLabel = 15

/** How far something must reach out of its slide to be told, in pixels of the canvas. */
const leastReach = 4

/** How long nothing may come any more before a page that is not ready is given up, in milliseconds. */
const patience = 20_000

/**
 * Prints the slides of a built talk in one go.
 *
 * @param folder the built talk
 * @throws DeckError naming every slide that does not get ready, throws, lacks a picture or asks another host
 */
export async function printSlides(
  deck: Deck,
  browser: Browser,
  folder: string,
  clicks: Clicks,
): Promise<Printed> {
  const site = await serve({ folders: { '/': folder } })
  const { canvasWidth, aspectRatio, colorSchema } = deck.slidev.data.config
  const size = { width: canvasWidth, height: Math.ceil(canvasWidth / aspectRatio) }
  const context = await openContext(browser, site.url, {
    viewport: size,
    deviceScaleFactor: 1,
    locale: 'en-US',
    timezoneId: 'UTC',
    colorScheme: colorSchema === 'dark' ? 'dark' : 'light',
    reducedMotion: 'reduce',
  })
  try {
    const page = await context.newPage()
    await page.emulateMedia({ media: 'screen' })
    // What a slide makes of the date or of chance is the same on every print.
    await page.clock.setFixedTime(deck.about.date)
    await page.addInitScript(repeatableChance)
    await page.addInitScript(pageTools)
    const foreign = await watchRequests(page, site.url)
    await page.goto(`${site.url}${printAddress(clicks)}`, { waitUntil: 'commit' })
    const waiting = await page.evaluate(settle, { slides: deck.slides.length, patience })
    await page.evaluate(readingTools)
    const read = await page.evaluate(readPages, leastReach)
    const found = [
      ...(await foreign()),
      ...(await page.evaluate(problemsInPage)),
      ...(await page.evaluate(smallLabels, leastLabel)),
      ...whatDoesNotFit(deck, read),
      ...waiting.map(
        ({ no, what }): PageProblem => ({ no, message: `not ready to be printed: ${what} is missing` }),
      ),
    ]
    // What is wrong on every page of a slide is wrong once.
    const problems = [
      ...new Map(found.map((problem) => [JSON.stringify(problem), placeProblem(deck, problem)])).values(),
    ]
    if (problems.some(({ severity }) => severity === 'error'))
      throw new DeckError(problems, ExitCode.findings)
    const { pages, formulas, deadLinks, unnamedPictures } = await page.evaluate(makePrintable)
    await namePageFormulas(page, formulas, deck.about.language)
    const pdf = await page.pdf({
      tagged: true,
      preferCSSPageSize: true,
      printBackground: true,
      width: `${size.width}px`,
      height: `${size.height}px`,
    })
    return {
      pdf,
      pages,
      read,
      warnings: [
        ...problems,
        ...deadLinks.map(({ no, href }) =>
          warning(
            deck,
            no,
            `the link ${href} leads to a file of the talk and is left out of the PDF`,
            href,
            'give a whole address, https://…',
          ),
        ),
        ...unnamedPictures.map(({ no, src }) =>
          warning(
            deck,
            no,
            `the picture ${src} has no alt text`,
            src,
            'say what it shows: ![…](…), or alt="" for decoration',
          ),
        ),
      ],
    }
  } finally {
    await context.close()
    await site.close()
  }
}

async function namePageFormulas(page: Page, formulas: readonly string[], language: string): Promise<void> {
  const words = await speakFormulas(formulas, language)
  await page.evaluate(
    nameFormulas,
    words.map((text) => `${formulaMark}${text}`),
  )
}

function warning(deck: Deck, no: number, message: string, needle: string, hint: string): Problem {
  return { severity: 'warning', message: `slide ${no}: ${message}`, at: lineOf(deck, no, needle), hint }
}
