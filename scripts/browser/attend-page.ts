import type { Page } from 'playwright-chromium'
import { meansTheEnd, PageTrouble } from './page-trouble.ts'
import { withinPatience } from './within-patience.ts'

/**
 * Does a step of the work with a page.
 *
 * @param patience how long the page may be silent, in milliseconds
 * @throws PageTrouble when it is silent for longer, leaves, or crashes
 */
export type Step = <T>(patience: number, work: () => Promise<T>) => Promise<T>

/**
 * Attends to a page that may never answer: it is heard when it has loaded something, and when it says so by
 * `pathdeckGetsOn`.
 *
 * @param home beginning of the addresses that belong to the site of the page
 * @returns does the steps of the work with the page; a page is visited once
 */
export async function attendPage(page: Page, home: string): Promise<Step> {
  let heard = () => {}
  const trouble = troubleOf(page, home)
  // It is told in the step that is under way, if one is.
  trouble.catch(() => undefined)
  await page.exposeFunction('pathdeckGetsOn', () => heard())
  page.on('requestfinished', () => heard())
  /** A page that has ended fails what is asked of it, before or after it says so itself. */
  const orTrouble = (error: unknown) => {
    if (meansTheEnd(error)) return trouble
    throw error
  }
  return (patience, work) =>
    withinPatience(
      (progress) => {
        heard = progress
        return Promise.race([work().catch(orTrouble), trouble])
      },
      { patience, giveUp: () => new PageTrouble('busy', 'keeps the browser busy and never ends') },
    )
}

/** Never resolves; rejects when the page leaves or ends. */
function troubleOf(page: Page, home: string): Promise<never> {
  let visits = 0
  return new Promise<never>((_, reject) => {
    page.on('request', (request) => {
      if (!request.isNavigationRequest() || request.frame() !== page.mainFrame()) return
      visits += 1
      if (visits === 1) return
      const address = request.url()
      const trouble = address.startsWith(home)
        ? new PageTrouble('leaves', 'loads the talk anew')
        : new PageTrouble('leaves', `leaves the talk for ${address}`, address)
      reject(trouble)
    })
    const crashed = () => reject(new PageTrouble('crashed', 'makes the browser crash'))
    page.on('crash', crashed)
    page.on('close', crashed)
  })
}
