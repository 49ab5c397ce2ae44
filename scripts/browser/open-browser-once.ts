import type { Browser } from 'playwright-chromium'
import { findChromium } from './find-chromium.ts'
import { launchBrowser } from './launch-browser.ts'
import { closeBrowser } from './supervise-browser.ts'

/** One browser for a whole command, started when it is first needed. */
export interface BrowserOnce {
  /** Gives the browser; another one when it has come to its end. */
  open(): Promise<Browser>
  /** Starts the browser for later, and leaves it to {@link BrowserOnce.open} to say when that fails. */
  warmUp(): void
  /** Tells one browser build from another, without starting it. */
  identity(): Promise<string>
  close(): Promise<void>
}

export function openBrowserOnce(): BrowserOnce {
  let opened: Promise<Browser> | undefined
  let closed = false
  const open = async () => {
    opened ??= launchBrowser()
    const current = opened
    const browser = await current
    if (browser.isConnected() || closed) return browser
    if (opened === current) opened = launchBrowser()
    return opened
  }
  return {
    open,
    warmUp() {
      open().catch(() => undefined)
    },
    identity: async () => (await findChromium()).identity,
    async close() {
      closed = true
      // A browser that did not start has said so to whoever opened it.
      const browser = await opened?.catch(() => undefined)
      if (browser) await closeBrowser(browser)
    },
  }
}
