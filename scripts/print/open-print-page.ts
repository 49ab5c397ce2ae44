import type { Browser, Page } from 'playwright-chromium'
import { attendPage, type Step } from '../browser/attend-page.ts'
import { openContext } from '../browser/open-context.ts'
import { repeatableChance } from '../browser/repeatable-chance.ts'
import { pageTools } from '../shared/page-contract.ts'
import { allInView } from './all-in-view.ts'
import { awaitAnswers } from './await-answers.ts'
import { keepCanvases } from './keep-canvases.ts'
import { watchRequests } from './watch-requests.ts'

/** How a print page looks, and what its clock says. */
export interface PrintPageLook {
  readonly width: number
  readonly height: number
  readonly isDark: boolean
  readonly date: Date
}

/** A page to print from, which ends when it no longer answers. */
export interface PrintPage {
  readonly page: Page
  /** Gives what was asked of other hosts so far. */
  readonly foreign: Awaited<ReturnType<typeof watchRequests>>
  readonly step: Step
  close(): Promise<void>
}

/** In milliseconds. */
const anHour = 3_600_000

/**
 * Opens a page for the slides of a site, without going there yet.
 *
 * @param home address of the site
 */
export async function openPrintPage(browser: Browser, home: string, look: PrintPageLook): Promise<PrintPage> {
  const context = await openContext(browser, home, {
    viewport: { width: look.width, height: look.height },
    deviceScaleFactor: 1,
    locale: 'en-US',
    timezoneId: 'UTC',
    colorScheme: look.isDark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  await page.emulateMedia({ media: 'screen' })
  await page.addInitScript(pageTools)
  // What a slide makes of time or of chance is the same on every print.
  // It stands still a while after it began to run: how long it ran is a matter of time.
  await page.clock.install({ time: look.date.valueOf() - anHour })
  await page.clock.pauseAt(look.date)
  // What a timer throws, the page that runs by itself tells.
  await page.exposeFunction('pathdeckPassTime', (time: number) =>
    page.clock.runFor(time).catch(() => undefined),
  )
  await page.addInitScript(repeatableChance)
  await page.addInitScript(allInView)
  await page.addInitScript(awaitAnswers)
  await page.addInitScript(keepCanvases)
  return {
    page,
    foreign: await watchRequests(page, home),
    step: await attendPage(page, home),
    async close() {
      await context.close().catch((error: unknown) => {
        // A browser that is gone, or just going, has taken its pages along.
        if (browser.isConnected() && !/Failed to find context/.test(String(error))) throw error
      })
    },
  }
}
