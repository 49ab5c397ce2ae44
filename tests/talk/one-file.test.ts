import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-chromium'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '../../scripts/browser/launch-browser.ts'
import { oneFileTalk } from '../../scripts/talk/one-file.ts'
import { writeFiles } from '../support/deck-folder.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

/** One red pixel. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg==',
  'base64',
)
const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"/>'

const script = `
const seen = []
seen.push(document.querySelector('p').textContent)
seen.push("</script><!-- $& $1 -->")
const image = new Image()
image.src = pathdeckAsset('assets/mouse.png')
image.decode().then(() => seen.push(image.naturalWidth), (error) => seen.push(String(error)))
  .then(() => { window.seen = seen })
window.none = pathdeckAsset('assets/none.png')
`

const files = {
  'index.html': `<!DOCTYPE html>
<html lang="en"><head>
  <meta http-equiv="Content-Security-Policy" content="default-src 'none'">
  <link rel="stylesheet" href="./assets/fonts.css">
  <meta charset="utf-8">
  <link rel="icon" href="./icon.svg">
  <script type="module" crossorigin src="./assets/index.js"></script>
  <link crossorigin href="./assets/index.css" rel="stylesheet">
</head><body><p>腺苷</p></body></html>`,
  'icon.svg': svg,
  'assets/index.js': script,
  'assets/index.css':
    'p{background:url(./mouse.png);mask:url("../icon.svg#a");cursor:url(data:x),url(#id),url(./none.cur)}',
  'assets/fonts.css': '@font-face{font-family:A;src:url(./fonts/a.woff2) format("woff2")}',
  'assets/fonts/a.woff2': 'font',
  'assets/mouse.png': png,
  'assets/unused.png': 'unused',
  'other.html': '<p>other</p>',
}

const base64 = (content: string | Buffer) => Buffer.from(content).toString('base64')
let html: string

beforeAll(async () => {
  const folder = temporaryFolder()
  writeFiles(folder, files)
  html = await oneFileTalk(folder)
})

test('nothing is left that would be asked from elsewhere', () => {
  expect(html).not.toMatch(/(src|href)="\.\//)
  expect(html.match(/<link\b[^>]*>/g)).toEqual([
    `<link rel="icon" href="data:image/svg+xml;base64,${base64(svg)}">`,
  ])
})

test('styles stand in the page, with what they name inside them', () => {
  const styles = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, css]) => css)
  expect(styles).toEqual([
    `@font-face{font-family:A;src:url(data:font/woff2;base64,${base64('font')}) format("woff2")}`,
    `p{background:url(data:image/png;base64,${base64(png)});mask:url(data:image/svg+xml;base64,${base64(svg)});` +
      'cursor:url(data:x),url(#id),url(./none.cur)}',
  ])
})

test('files that the script names are carried, others are not', () => {
  expect(html).toContain(`["assets/mouse.png","data:image/png;base64,${base64(png)}"]`)
  expect(html).not.toContain(base64('unused'))
  expect(html).not.toContain('other.html')
})

test('there is one policy, which names both scripts by their hash', () => {
  const policies = [...html.matchAll(/http-equiv="Content-Security-Policy" content="([^"]*)"/g)]
  expect(policies.length).toBe(1)
  const scripts = [...html.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map(([, text]) => text ?? '')
  const hashes = scripts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
  expect(hashes.length).toBe(2)
  expect(policies[0]?.[1]).toContain(`script-src 'self' ${hashes.join(' ')};`)
})

describe('opened from the disk', () => {
  let browser: Browser

  beforeAll(async () => {
    browser = await launchBrowser()
  })

  afterAll(() => browser.close())

  test('it runs: text that looks like markup is still text, a picture is there, nothing is asked', async () => {
    const folder = temporaryFolder()
    writeFiles(folder, { 'talk.html': html.replace('<p>', '<p style="font-family:none">') })
    const page = await browser.newPage()
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url().slice(0, 5)))
    await page.goto(pathToFileURL(join(folder, 'talk.html')).href)
    await page.waitForFunction(() => 'seen' in window)
    expect(await page.evaluate((): unknown => Reflect.get(window, 'seen'))).toEqual([
      '腺苷',
      '</script><!-- $& $1 -->',
      1,
    ])
    expect(await page.evaluate((): unknown => Reflect.get(window, 'none'))).toBe('./assets/none.png')
    expect(asked.filter((address) => address !== 'data:')).toEqual(['file:'])
    await page.close()
  })
})
