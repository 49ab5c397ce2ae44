import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-chromium'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '../../../scripts/browser/launch-browser.ts'
import { type Site, serve } from '../../../scripts/browser/serve.ts'
import { installation } from '../../../scripts/shared/project.ts'
import { writeFiles } from '../../support/deck-folder.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

let browser: Browser
let other: Site
let own: Site
let folder: string

beforeAll(async () => {
  browser = await launchBrowser()
  folder = temporaryFolder()
  await build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    build: {
      lib: {
        entry: join(installation, 'scripts/talk/page/begin.ts'),
        formats: ['iife'],
        name: 'begin',
        fileName: () => 'begin.js',
      },
    },
  })
  const begin = readFileSync(join(folder, 'dist/begin.js'), 'utf8')
  other = await serve({ pages: { '/': '<h1>Elsewhere</h1>' } })
  const html = `<!doctype html><script>${begin}</script>
    <h1>Talk</h1><a href="${other.url}">source</a><a id="next" href="#next">next</a>
    <button>paper</button>`
  writeFiles(folder, { 'talk.html': html })
  own = await serve({ pages: { '/': html, '/more': '<h1>More</h1>' } })
})

afterAll(async () => {
  await browser.close()
  await other.close()
  await own.close()
})

/** Opens the talk and notes what it is told that it stopped. */
async function open(address: string): Promise<Page> {
  const page = await browser.newPage()
  await page.addInitScript(() => {
    const stopped: string[] = []
    Object.assign(window, { stopped })
    document.addEventListener('securitypolicyviolation', ({ blockedURI }) => stopped.push(blockedURI))
  })
  await page.goto(address)
  return page
}

const stopped = (page: Page) => page.evaluate((): unknown => Reflect.get(window, 'stopped'))

describe.each([
  ['on a server', () => own.url],
  ['from the disk', () => pathToFileURL(join(folder, 'talk.html')).href],
])('%s', (_, address) => {
  test.each([
    ['leads the page elsewhere', 'location.href = address'],
    ['puts another page in its place', 'location.replace(address)'],
    ['opens a window', 'window.open(address)'],
    ['clicks a link', "document.querySelector('a').click()"],
    [
      'writes an instruction to go on',
      "document.head.insertAdjacentHTML('beforeend', '<meta http-equiv=refresh content=\\'0;url=' + address + '\\'>')",
    ],
  ])('script that %s is stopped, and told', async (_, script) => {
    const page = await open(address())
    await page.evaluate(`{ const address = ${JSON.stringify(other.url)}; ${script} }`)
    await page.waitForFunction(() => JSON.stringify(Reflect.get(window, 'stopped')) !== '[]')
    expect(await stopped(page)).toEqual([other.url])
    expect(await page.locator('h1').textContent()).toBe('Talk')
    expect(page.context().pages().length).toBe(1)
    await page.context().close()
  })

  test('there is no WebRTC', async () => {
    const page = await open(address())
    expect(
      await page.evaluate(() =>
        ['RTCPeerConnection', 'webkitRTCPeerConnection'].some((name) => name in window),
      ),
    ).toBe(false)
    await page.context().close()
  })

  test('links that are clicked are followed, within the talk and out of it', async () => {
    const page = await open(address())
    await page.locator('#next').click()
    expect(page.url()).toMatch(/#next$/)
    await page.locator('a', { hasText: 'source' }).click()
    await page.getByText('Elsewhere').waitFor()
    await page.context().close()
  })
})

test('a button that opens a page when it is clicked does so', async () => {
  const page = await open(own.url)
  await page.evaluate((address) => {
    document.querySelector('button')?.addEventListener('click', () => window.open(address))
  }, other.url)
  const [opened] = await Promise.all([page.waitForEvent('popup'), page.locator('button').click()])
  await opened.getByText('Elsewhere').waitFor()
  await page.context().close()
})

test('script may go on within its own site', async () => {
  const page = await open(own.url)
  await page.evaluate(() => {
    location.href = '/more'
  })
  await page.getByText('More').waitFor()
  await page.context().close()
})
