import { writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import type { Browser } from 'playwright-chromium'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { launchBrowser } from '../../scripts/browser/launch-browser.ts'
import { serve } from '../../scripts/browser/serve.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
})

afterAll(() => browser.close())

afterEach(() => {
  vi.unstubAllEnvs()
})

test('draws text, with the fonts it brings', async () => {
  const page = await browser.newPage()
  await page.setContent('<span>adenosine</span>')
  const width = await page.locator('span').evaluate((span) => span.getBoundingClientRect().width)
  expect(width).toBeGreaterThan(20)
  await page.close()
})

test('reaches this machine and no other host, by name or as a frame, script or socket', async () => {
  const asked: string[] = []
  // Reached under every address of the loopback network and every name for it.
  const other = createServer((request, response) => {
    asked.push(request.headers.host ?? '')
    response.end('x')
  })
  await new Promise<void>((resolve) => other.listen(0, '0.0.0.0', resolve))
  const address = other.address()
  const port = typeof address === 'object' ? address?.port : 0
  const site = await serve({ pages: { '/': '<!doctype html>' } })
  const page = await browser.newPage()
  await page.goto(site.url)
  const reach = (url: string) =>
    page.evaluate(
      (target) =>
        fetch(target, { mode: 'no-cors' }).then(
          () => 'reached',
          () => 'unknown',
        ),
      url,
    )
  expect(await reach(`http://127.0.0.1:${port}/`)).toBe('reached')
  expect(await reach(`http://127.0.0.2:${port}/`)).toBe('unknown')
  expect(await reach(`http://localhost:${port}/`)).toBe('unknown')
  expect(await reach(`http://pathdeck.localhost:${port}/`)).toBe('unknown')
  expect(await reach('https://example.com/')).toBe('unknown')
  await expect(page.goto(`http://localhost:${port}/`)).rejects.toThrow('ERR_NAME_NOT_RESOLVED')
  expect(asked).toEqual([`127.0.0.1:${port}`])
  await page.close()
  await site.close()
  await new Promise((resolve) => other.close(resolve).closeAllConnections())
})

test('a file that is no browser is a missing tool, and the message says which', async () => {
  const file = join(temporaryFolder(), 'chromium')
  writeFileSync(file, '#!/bin/sh\necho "broken library" >&2\nexit 127\n', { mode: 0o755 })
  vi.stubEnv('PATHDECK_CHROMIUM', file)
  await expect(launchBrowser()).rejects.toMatchObject({
    exitCode: 3,
    problems: [
      { message: `Chromium does not start: ${file}`, hint: expect.stringContaining('broken library') },
    ],
  })
})
