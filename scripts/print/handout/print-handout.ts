import type { Page } from 'playwright-chromium'
import type { Handout } from '../../handout/handout.ts'
import { showHandout } from './show-handout.ts'

/** A handout as the browser wrote it: tagged, but not yet finished. */
export interface PrintedHandout {
  readonly handout: Handout
  readonly pdf: Uint8Array
}

/** Prints a handout from the page that its slides are on. */
export async function printHandout(page: Page, handout: Handout): Promise<PrintedHandout> {
  const { html, style } = handout
  await page.evaluate(showHandout, { html, style })
  const pdf = await page.pdf({ tagged: true, preferCSSPageSize: true, printBackground: true })
  return { handout, pdf }
}
