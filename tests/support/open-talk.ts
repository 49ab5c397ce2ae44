import type { Browser, Page } from 'playwright-chromium'

/** A talk in a browser that has no network. */
export interface OpenTalk {
  readonly page: Page
  /** What must not happen: errors in the console, and requests to other hosts. */
  readonly complaints: readonly string[]
  close(): Promise<void>
}

export async function openTalk(browser: Browser, address: string): Promise<OpenTalk> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  const complaints: string[] = []
  const home = new URL(address)
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('request', (request) => {
    const url = new URL(request.url())
    const own =
      ['data:', 'blob:'].includes(url.protocol) || (url.protocol === home.protocol && url.host === home.host)
    if (!own) complaints.push(`request: ${request.url()}`)
  })
  await page.goto(address)
  return { page, complaints, close: () => context.close() }
}
