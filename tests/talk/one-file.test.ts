import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-chromium'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '../../scripts/browser/launch-browser.ts'
import { oneFileTalk } from '../../scripts/talk/one-file.ts'
import { sizeOf, streamOf } from '../../scripts/talk/pieces.ts'
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
seen.push("</script><!-- $& $1 --></SCRIPT>")
seen.push(/<!--/u.test('<!--'))
seen.push(document.querySelector('[data-file="assets/mouse.png"]').type)
window.seen = seen
window.files = ['./assets/mouse.png', '/cats/' + 2, '/small.pdf']
window.links = { href: '/film.mp4' }
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
  'unused.html': '<p>unused</p>',
  'cats/2.html':
    '<!doctype html><meta http-equiv="Content-Security-Policy" content="default-src *"><script>one</script><script src="run.js"></script><img src=\'../assets/mouse.png\' alt="a &quot;b&quot;">',
  'cats/run.js': 'two("</script>")',
  'small.pdf': 'pdf',
  'film.mp4': Buffer.alloc(2 ** 20 + 1),
}

const base64 = (content: string | Buffer) => Buffer.from(content).toString('base64')
let folder: string
let html: string

beforeAll(async () => {
  folder = temporaryFolder()
  writeFiles(folder, files)
  html = await text(streamOf((await oneFileTalk(folder, new Set())).pieces))
})

/** The files that a page carries, as text, by path. */
function carried(page: string): Record<string, string> {
  return Object.fromEntries(
    [...page.matchAll(/<script type="[^"]*" data-file="([^"]*)">([^<]*)<\/script>/g)].map(
      ([, path = '', content = '']) => [path, Buffer.from(content, 'base64').toString()],
    ),
  )
}

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

test('files that the script can name are carried, others are not', () => {
  expect(Object.keys(carried(html))).toEqual(['assets/mouse.png', 'cats/2.html', 'small.pdf'])
  expect(html).toContain(`<script type="image/png" data-file="assets/mouse.png">${base64(png)}</script>`)
})

test('a large file that is only linked to is left beside', async () => {
  const { linked } = await oneFileTalk(folder, new Set())
  expect(linked.map(({ path }) => path)).toEqual(['film.mp4'])
})

test('a file that the page was seen to ask for is carried whatever its size', async () => {
  const { pieces, linked } = await oneFileTalk(folder, new Set(['film.mp4', 'assets/unused.png']))
  expect(linked).toEqual([])
  expect(Object.keys(carried(await text(streamOf(pieces))))).toEqual([
    'assets/mouse.png',
    'assets/unused.png',
    'cats/2.html',
    'film.mp4',
    'small.pdf',
  ])
})

test('its size is known before it is written', async () => {
  const { pieces } = await oneFileTalk(folder, new Set())
  expect(sizeOf(pieces)).toBe(Buffer.byteLength(html))
})

test('a page shown in a frame has all in it, and is under the policy of the talk', () => {
  const page = carried(html)['cats/2.html'] ?? ''
  expect(page).toBe(
    '<!doctype html><script>one</script><script>two("\\x3C/script>")</script>' +
      `<img src="data:image/png;base64,${base64(png)}" alt="a &quot;b&quot;">`,
  )
})

test('there is one policy, which names both scripts by their hash', () => {
  const policies = [...html.matchAll(/http-equiv="Content-Security-Policy" content="([^"]*)"/g)]
  expect(policies.length).toBe(1)
  const module = /<script type="module">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? ''
  const hashes = [module, 'one', 'two("\\x3C/script>")'].map(
    (script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  )
  const allowed = /script-src 'self' ([^;]*);/.exec(policies[0]?.[1] ?? '')?.[1]?.split(' ')
  expect(allowed?.sort()).toEqual(hashes.sort())
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
      '</script><!-- $& $1 --></SCRIPT>',
      true,
      'image/png',
    ])
    expect(asked.filter((address) => address !== 'data:')).toEqual(['file:'])
    await page.close()
  })
})
