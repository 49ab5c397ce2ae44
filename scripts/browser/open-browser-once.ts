import type { Browser } from 'playwright-chromium'
import { findChromium } from './find-chromium.ts'
import { launchBrowser } from './launch-browser.ts'

/** One browser for a whole command, started when it is first needed. */
export interface BrowserOnce {
  open(): Promise<Browser>
  /** Starts the browser for later, and leaves it to {@link BrowserOnce.open} to say when that fails. */
  warmUp(): void
  /** Tells one browser build from another, without starting it. */
  identity(): Promise<string>
  close(): Promise<void>
}

export function openBrowserOnce(): BrowserOnce {
  let opened: Promise<Browser> | undefined
  const open = () => (opened ??= launchBrowser())
  return {
    open,
    warmUp() {
      open().catch(() => undefined)
    },
    identity: async () => (await findChromium()).identity,
    async close() {
      // A browser that did not start has said so to whoever opened it.
      await (await opened?.catch(() => undefined))?.close()
    },
  }
}
