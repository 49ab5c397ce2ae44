import type { Browser } from 'playwright-chromium'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../../scripts/browser/launch-browser.ts'
import { type Site, serve } from '../../scripts/browser/serve.ts'
import { watchRequests } from '../../scripts/print/watch-requests.ts'
import { contentSecurityPolicy } from '../../scripts/talk/content-security-policy.ts'
import { inlineScripts } from '../../scripts/talk/inline-page.ts'
import { printPage, redPixel } from '../support/print-page.ts'

let browser: Browser
let site: Site

/** The page under the policy that a talk has. */
function withPolicy(html: string): string {
  const policy = contentSecurityPolicy(inlineScripts(html))
  return html.replace('<head>', `<head><meta http-equiv="Content-Security-Policy" content="${policy}">`)
}

beforeAll(async () => {
  browser = await launchBrowser()
  site = await serve({
    pages: {
      '/home': printPage([{ no: 1, html: `<img src="${redPixel}"><img src="/picture">` }]),
      '/away': printPage([
        { no: 1, html: 'a' },
        { no: 2, html: '<img src="https://example.org/mouse.png"><img src="https://example.org/mouse.png">' },
      ]),
      '/icons': printPage([
        { no: 1, html: '<img src="https://api.iconify.design/mdi-light.json?icons=home">' },
      ]),
      '/stopped': withPolicy(
        printPage([{ no: 3, html: '<iframe src="https://example.org/frame"></iframe>' }]),
      ),
      '/eval': withPolicy(
        `${printPage([{ no: 1, html: '<p>a</p>' }])}<script>
        WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])).catch(() => 0)
        eval('1')</script>`,
      ),
      '/tried': withPolicy(
        `${printPage([{ no: 1, html: '<p>a</p>' }])}<script>try { eval('1') } catch {}</script>`,
      ),
      '/object': withPolicy(printPage([{ no: 3, html: '<object data="paper.pdf"></object>' }])),
    },
  })
})

afterAll(async () => {
  await browser.close()
  await site.close()
})

async function watch(path: string) {
  const page = await browser.newPage()
  const seen = await watchRequests(page, site.url)
  await page.goto(new URL(path, site.url).href)
  const problems = await seen()
  await page.close()
  return problems
}

test('icons that are asked for are to be installed', async () => {
  expect(await watch('icons')).toMatchObject([
    { hint: expect.stringContaining('npm install @iconify-json/mdi-light') },
  ])
})

test('what the talk brings itself is no fault', async () => {
  expect(await watch('home')).toEqual([])
})

test('a request to another host is one, with its slide, each once', async () => {
  expect(await watch('away')).toEqual([
    {
      no: 2,
      kind: 'remote',
      message: 'a request to another host: https://example.org/mouse.png',
      needle: 'https://example.org/mouse.png',
      foreign: 'https://example.org/mouse.png',
      hint: expect.stringContaining('public/'),
    },
  ])
})

test('also one that the security policy stops before it leaves', async () => {
  expect((await watch('stopped')).map(({ no, message }) => [no, message])).toEqual([
    [3, expect.stringMatching(/^a request to another host: https:\/\/example\.org/)],
  ])
})

test('code that needs a wider policy is told what to write', async () => {
  expect(await watch('eval')).toMatchObject([
    {
      kind: 'forbidden',
      message: expect.stringContaining('WebAssembly'),
      hint: expect.stringContaining('allow: [wasm]'),
    },
    {
      kind: 'forbidden',
      message: expect.stringContaining('text run as a script'),
      hint: expect.stringContaining('allow: [eval]'),
    },
  ])
})

test('code that only tries, and goes on without, is no loss', async () => {
  expect(await watch('tried')).toMatchObject([
    { kind: 'ignored', message: expect.stringContaining('went on without') },
  ])
})

test('what the policy stops of the talk itself is named as the slide names it', async () => {
  expect(await watch('object')).toMatchObject([
    { no: 3, message: 'the talk forbids to show paper.pdf in this way', needle: 'paper.pdf' },
  ])
})
