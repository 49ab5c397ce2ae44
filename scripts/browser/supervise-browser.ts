import { setTimeout as pause } from 'node:timers/promises'
import type { Browser } from 'playwright-chromium'
import { withinPatience } from './within-patience.ts'

/** Milliseconds between two questions, at most, to a browser whether it is there. */
const interval = 1_000

const processes = new WeakMap<Browser, number>()

/**
 * Asks a browser from time to time whether it is there, and kills it when it does not answer: whoever waits for
 * it then hears that it is gone.
 *
 * @param patience how long an answer is waited for, in milliseconds
 */
export async function superviseBrowser(browser: Browser, patience: number): Promise<void> {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  const pid = processInfo.find(({ type }) => type === 'browser')?.id
  if (pid !== undefined) processes.set(browser, pid)
  const giveUp = () => {
    killBrowser(browser)
    return new Error('the browser does not answer')
  }
  const ask = async () => {
    while (browser.isConnected()) {
      await withinPatience(() => session.send('Browser.getVersion'), { patience, giveUp })
      await pause(Math.min(interval, patience), undefined, { ref: false })
    }
  }
  // It ends with the browser, or ends the browser; those who use it hear of it.
  ask().catch(() => undefined)
}

/** Kills a browser with all its processes, whatever they are doing. */
export function killBrowser(browser: Browser): void {
  const pid = processes.get(browser)
  if (pid === undefined || !browser.isConnected()) return
  try {
    // Playwright starts it as the first of a group of its own.
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL')
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
  }
}

/**
 * Closes a browser, by force when it does not do so by itself.
 *
 * @param patience how long it is waited for, in milliseconds
 */
export async function closeBrowser(browser: Browser, patience = 5_000): Promise<void> {
  const closing = browser.close()
  const giveUp = () => {
    killBrowser(browser)
    return new Error('the browser does not close')
  }
  await withinPatience(() => closing, { patience, giveUp }).catch(() => closing)
}
