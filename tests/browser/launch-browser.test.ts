import { readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import type { Browser } from 'playwright-chromium'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { launchBrowser } from '../../scripts/browser/launch-browser.ts'
import { serve } from '../../scripts/browser/serve.ts'
import { installation } from '../../scripts/shared/project.ts'
import { startNode } from '../support/run-cli.ts'
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

describe.skipIf(process.platform === 'win32')(
  'a file that is no browser is a missing tool, and the message says which',
  () => {
    const version = 'if [ "$1" = --version ]; then echo Chromium 150.0; exit; fi;'
    test.each<[string, string, string | RegExp]>([
      ['breaks', 'echo "broken library" >&2; exit 127', 'it says: broken library'],
      ['says nothing', 'exit 0', 'it says: nothing'],
      ['sleeps', 'exec sleep 1000', 'it says: nothing'],
      ['prints for ever', 'while :; do echo y; done', 'it says: y'],
      ['prints rubbish', 'head -c 9000 /dev/urandom', /^[^\p{C}\uFFFD]*$/u],
      ['says that it is one, and breaks', `${version} echo "no display" >&2; exit 1`, 'no display'],
      ['says that it is one, and sleeps', `${version} exec sleep 1000`, 'Timeout'],
    ])('one that %s', async (_, script, says) => {
      const file = join(temporaryFolder(), 'chromium')
      writeFileSync(file, `#!/bin/sh\n${script}\n`, { mode: 0o755 })
      vi.stubEnv('PATHDECK_CHROMIUM', file)
      await expect(launchBrowser(300)).rejects.toMatchObject({
        exitCode: 3,
        problems: [
          {
            message: `Chromium does not start: ${file}`,
            hint: typeof says === 'string' ? expect.stringContaining(says) : expect.stringMatching(says),
          },
        ],
      })
    })

    test.each([
      ['a text', () => 'just text'],
      ['half a program', () => readFileSync(process.execPath).subarray(0, 5000)],
    ])('%s', async (_, content) => {
      const file = join(temporaryFolder(), 'chromium')
      writeFileSync(file, content(), { mode: 0o755 })
      vi.stubEnv('PATHDECK_CHROMIUM', file)
      await expect(launchBrowser()).rejects.toMatchObject({
        exitCode: 3,
        problems: [{ hint: expect.stringMatching(/^[^\p{C}\uFFFD]*$/u) }],
      })
    })
  },
)

test('what the environment tells Playwright to do is not done', async () => {
  const words = [
    '--input-type=module',
    '--eval',
    `process.env.PATHDECK_CHROMIUM = ''
    const { launchBrowser } = await import('./scripts/browser/launch-browser.ts')
    const browser = await launchBrowser()
    console.log(await (await browser.newPage()).evaluate(() => navigator.userAgent))
    await browser.close()`,
  ]
  const env = {
    PWDEBUG: '1',
    SELENIUM_REMOTE_URL: 'http://127.0.0.1:9/',
    PLAYWRIGHT_LAUNCH_TIMEOUT: '1',
    PLAYWRIGHT_DISABLE_FORCED_CHROMIUM_PROXIED_LOOPBACK: '1',
  }
  const { code, stdout } = await startNode(words, { cwd: installation, env }).ended
  expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining('HeadlessChrome') })
})
