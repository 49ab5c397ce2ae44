import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-chromium'

/** A name that the browser resolves to nothing, so that not even a question leaves it. */
const nowhere = 'http://nowhere.invalid'

/**
 * Opens a context whose pages, frames, workers, sockets and windows reach one address of this machine and
 * nothing else: all the rest goes through a proxy that does not exist.
 *
 * @param home address of the one site, e.g. `http://127.0.0.1:41234/`; `undefined` for pages that need none
 */
export function openContext(
  browser: Browser,
  home: string | undefined,
  options: BrowserContextOptions = {},
): Promise<BrowserContext> {
  const bypass = home === undefined ? {} : { bypass: new URL(home).host }
  return browser.newContext({ ...options, serviceWorkers: 'block', proxy: { server: nowhere, ...bypass } })
}
