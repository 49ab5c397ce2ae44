import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-chromium'
import { attendPage } from '../browser/attend-page.ts'
import { openContext } from '../browser/open-context.ts'
import { PageTrouble } from '../browser/page-trouble.ts'
import type { Deck } from '../deck/deck.ts'
import type { PageProblem } from '../print/page-problem.ts'
import { placeProblem } from '../print/place-problem.ts'
import { problemsInPage } from '../print/problems-in-page.ts'
import { settle } from '../print/settle.ts'
import { watchRequests } from '../print/watch-requests.ts'
import { pageTools, printAddress } from '../shared/page-contract.ts'
import type { Problem } from '../shared/problem.ts'

/** What was seen in a one-file talk. */
export interface OpenedTalk {
  readonly problems: readonly Problem[]
  /** Paths of files of the talk that it asked for and does not carry. */
  readonly missing: readonly string[]
}

/** How long nothing may come any more before a slide is given up, in milliseconds. */
const patience = 20_000

/**
 * Opens a one-file talk as the audience does, from the disk and without a network, and looks at every slide
 * as it is after its last click: the page that shows them all takes a fraction of the time of a visit to each.
 *
 * @param file path of the talk
 */
export async function openOneFile(deck: Deck, browser: Browser, file: string): Promise<OpenedTalk> {
  const address = pathToFileURL(file).href
  const context = await openContext(browser, undefined, { reducedMotion: 'reduce', offline: true })
  try {
    const page = await context.newPage()
    const thrown: PageProblem[] = []
    page.on('pageerror', (error) => thrown.push({ message: `a script stopped: ${error.message}` }))
    await page.addInitScript(pageTools)
    const requests = await watchRequests(page, address)
    const step = await attendPage(page, address)
    await step(patience, () =>
      page.goto(address + printAddress('final').replace('index.html', ''), { waitUntil: 'domcontentloaded' }),
    )
    const isEmpty = await step(patience, () => page.evaluate(() => !('pathdeckProblems' in window)))
    const slides = deck.slides.map(({ no }) => no)
    const waiting = isEmpty ? [] : await step(patience, () => page.evaluate(settle, { slides, patience }))
    const found: PageProblem[] = [
      ...(isEmpty ? [{ message: 'the page stays empty' }] : await page.evaluate(problemsInPage)),
      ...thrown,
      ...waiting.map(({ no, what }) => ({
        no,
        kind: 'not-ready' as const,
        message: `${what} is missing`,
      })),
      ...page
        .frames()
        .filter((frame) => frame.url().startsWith('chrome-error:'))
        .map(() => ({ kind: 'missing-file' as const, message: 'a frame does not load' })),
    ]
    const missing = await page.evaluate(() => [...(window.pathdeckMissing ?? [])])
    return {
      problems: [
        // What is asked of other hosts is said of the printed page too, in the same words.
        ...(await requests())
          // A file of the talk that is asked for before its address is corrected is there all the same.
          .filter(({ foreign = '' }) => !foreign.startsWith('file'))
          .map((problem) => placeProblem(deck, problem)),
        ...found.map((problem) =>
          placeProblem(deck, { ...problem, message: `in the one-file talk, ${problem.message}` }),
        ),
      ],
      missing,
    }
  } catch (error) {
    if (!(error instanceof PageTrouble)) throw error
    const message = `in the one-file talk, something on the slides ${error.message}`
    return { problems: [placeProblem(deck, { message })], missing: [] }
  } finally {
    await context.close()
  }
}
