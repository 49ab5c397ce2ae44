import type { Browser, Page } from 'playwright-chromium'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { launchBrowser } from '../../scripts/browser/launch-browser.ts'

/** Gives each test of a file a page of its own, in one browser. Called in the test, it gives that page. */
export function ownPage(): () => Page {
  let browser: Browser
  let page: Page
  beforeAll(async () => {
    browser = await launchBrowser()
  })
  afterAll(() => browser.close())
  beforeEach(async () => {
    page = await browser.newPage()
  })
  afterEach(() => page.close())
  return () => page
}
