import type { Browser } from 'playwright-chromium'
import { describe, expect, test } from 'vitest'
import { launchBrowser } from '../../scripts/browser/launch-browser.ts'
import { closeBrowser, killBrowser, superviseBrowser } from '../../scripts/browser/supervise-browser.ts'

async function processOf(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  await session.detach()
  return processInfo.find(({ type }) => type === 'browser')?.id ?? Number.NaN
}

describe.skipIf(process.platform === 'win32')('a browser that is stopped', () => {
  test('is ended, and whoever waits for it hears that', async () => {
    const browser = await launchBrowser()
    const page = await browser.newPage()
    const pid = await processOf(browser)
    await superviseBrowser(browser, 200)
    const waiting = page.evaluate(() => new Promise(() => undefined))
    process.kill(pid, 'SIGSTOP')
    await expect(waiting).rejects.toThrow(/closed/)
    expect(browser.isConnected()).toBe(false)
  })

  test('is closed all the same', async () => {
    const browser = await launchBrowser()
    process.kill(await processOf(browser), 'SIGSTOP')
    await closeBrowser(browser, 50)
    expect(browser.isConnected()).toBe(false)
  })
})

test('a browser that answers is left alone', async () => {
  const browser = await launchBrowser()
  await superviseBrowser(browser, 500)
  const page = await browser.newPage()
  expect(await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1_200, 'there')))).toBe(
    'there',
  )
  await closeBrowser(browser)
})

test('killing one that is gone is fine', async () => {
  const browser = await launchBrowser()
  const gone = new Promise((resolve) => browser.once('disconnected', resolve))
  killBrowser(browser)
  await gone
  killBrowser(browser)
  await closeBrowser(browser)
})
