import type { Browser } from 'playwright-chromium'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../../scripts/browser/launch-browser.ts'
import { type Site, serve } from '../../scripts/browser/serve.ts'
import type { PageProblem } from '../../scripts/print/page-problem.ts'
import { problemsInPage } from '../../scripts/print/problems-in-page.ts'
import { type PrintedSlide, printPage, redPixel } from '../support/print-page.ts'

let browser: Browser
let site: Site

beforeAll(async () => {
  browser = await launchBrowser()
  site = await serve({ pages: { '/': '<!doctype html>', '/text.png': 'no picture' } })
})

afterAll(async () => {
  await browser.close()
  await site.close()
})

async function problems(slides: readonly PrintedSlide[]): Promise<PageProblem[]> {
  const page = await browser.newPage()
  await page.goto(site.url)
  await page.setContent(printPage(slides))
  await page.evaluate(() =>
    window.pathdeckProblems.push(
      { no: 2, component: 'Level', message: 'Error: no such level' },
      { message: 'x' },
    ),
  )
  const found = await page.evaluate(problemsInPage)
  await page.close()
  return found
}

test('a page on which all is well has none but what components told', async () => {
  const html = `<img src="${redPixel}"><div style="background-image:url('${redPixel}')"></div><video poster="${redPixel}"></video>`
  expect(await problems([{ no: 1, html }])).toMatchObject([
    {
      no: 2,
      kind: 'component-threw',
      message: 'the component <Level> threw: Error: no such level',
      needle: '<Level',
    },
    { kind: 'component-threw', message: 'a component threw: x' },
  ])
})

test('pictures, backgrounds and films that do not load are named, with what to look for in the source', async () => {
  const found = await problems([
    {
      no: 1,
      html: '<img src="/none.png"><img src="/text.png"><img src="https://example.org/told-elsewhere.png">',
    },
    {
      no: 3,
      html: '<div style="background: url(/assets/back.png)"></div><p class="drawn">A</p><video src="/none.mp4"></video><style>.drawn::before { content: ""; background: url(/drawn.png) }</style>',
    },
  ])
  expect(found.slice(2)).toMatchObject([
    { no: 1, kind: 'missing-file', message: 'a picture does not load: /none.png', needle: 'none.png' },
    { no: 1, kind: 'missing-file', message: 'a picture does not load: /text.png', needle: 'text.png' },
    {
      no: 3,
      message: expect.stringMatching(/^a background picture does not load: .*\/assets\/back\.png$/),
      needle: 'back.png',
    },
    { no: 3, message: 'a background picture does not load: /drawn.png', needle: 'drawn.png' },
    { no: 3, kind: 'missing-file', message: 'a film does not load: /none.mp4', needle: 'none.mp4' },
  ])
})
