import { join } from 'node:path'
import type { Browser } from 'playwright-chromium'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../../scripts/browser/launch-browser.ts'
import { openOneFile } from '../../scripts/check/open-one-file.ts'
import type { Deck } from '../../scripts/deck/deck.ts'
import { readDeck } from '../../scripts/deck/read-deck.ts'
import { contentSecurityPolicy } from '../../scripts/talk/content-security-policy.ts'
import { inlineScripts } from '../../scripts/talk/inline-page.ts'
import { deckFolder, writeFiles } from '../support/deck-folder.ts'
import { printPage, redPixel } from '../support/print-page.ts'

const text = '---\ntheme: none\n---\n\n# One\n\n---\n\n# Two\n\n![](/mouse.png)\n'

const before = process.cwd()
let browser: Browser
let deck: Deck

beforeAll(async () => {
  process.chdir(deckFolder({ 'slides.md': text }))
  deck = await readDeck('slides.md')
  browser = await launchBrowser()
})

afterAll(async () => {
  process.chdir(before)
  await browser.close()
})

const one = { no: 1, html: '<h1>One</h1>' }

/** Opens a one-file talk whose page is this. */
function open(html: string) {
  const policy = contentSecurityPolicy(inlineScripts(html))
  writeFiles('.', {
    'talk.html': html.replace(
      '<head>',
      `<head><meta http-equiv="Content-Security-Policy" content="${policy}">`,
    ),
  })
  return openOneFile(deck, browser, join(process.cwd(), 'talk.html'))
}

/** Opens a one-file talk with this on its second slide, and this script. */
function openWith(second: string, script = '') {
  return open(printPage([one, { no: 2, html: second }], `<script>${script}</script>`))
}

test('a talk that is whole has no problems', async () => {
  const whole = `<img src="${redPixel}"><div style="background: url('${redPixel}')"></div>`
  expect(await openWith(whole)).toEqual({ problems: [], missing: [] })
})

test('a picture that the file does not carry is named with its slide and line', async () => {
  const { problems } = await openWith('<img src="./mouse.png">')
  expect(problems).toContainEqual({
    severity: 'error',
    kind: 'missing-file',
    message: 'slide 2: in the one-file talk, a picture does not load: ./mouse.png',
    at: { file: 'slides.md', line: 11 },
    hint: expect.stringContaining('public/'),
  })
})

test('so is what it asks of another host', async () => {
  const { problems } = await openWith('<iframe src="http://127.0.0.1:9/x.html"></iframe>')
  expect(problems.map(({ message }) => message)).toContainEqual(
    expect.stringMatching(/^slide 2: a request to another host: http:\/\/127\.0\.0\.1:9\/?/),
  )
})

test('a script that stops is told', async () => {
  const { problems } = await openWith('<h1>Two</h1>', 'throw new Error("no such drug")')
  expect(problems).toMatchObject([
    { severity: 'error', message: 'in the one-file talk, a script stopped: no such drug' },
  ])
})

test('a page that stays empty is told, with the reason', async () => {
  const html = '<!doctype html><html><head><script>window.x = (</script></head><body></body></html>'
  const { problems } = await open(html)
  expect(problems.map(({ message }) => message)).toEqual([
    'in the one-file talk, the page stays empty',
    expect.stringContaining('in the one-file talk, a script stopped: Unexpected end'),
  ])
})

test('files that the page asked for and does not have are listed', async () => {
  const { missing } = await openWith('<h1>Two</h1>', "window.pathdeckMissing = new Set(['a/b.png'])")
  expect(missing).toEqual(['a/b.png'])
})
