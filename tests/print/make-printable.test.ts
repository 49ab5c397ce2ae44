import type { Page } from 'playwright-chromium'
import { beforeEach, expect, test } from 'vitest'
import { makePrintable } from '../../scripts/print/make-printable.ts'
import { ownPage } from '../support/own-page.ts'
import { type PrintedSlide, printPage, redPixel } from '../support/print-page.ts'

let page: Page
const own = ownPage()
beforeEach(() => {
  page = own()
})

async function print(slides: readonly PrintedSlide[]) {
  await page.setContent(printPage(slides))
  return page.evaluate(makePrintable, { methods: 2 })
}

/** An attribute of everything that matches. */
const attributes = (selector: string, name: string) =>
  page.locator(selector).evaluateAll((found, of) => found.map((element) => element.getAttribute(of)), name)

test('tells its pages, with the slide and the heading of each', async () => {
  const { pages } = await print([
    { no: 1, html: '<h1> One <b>bold</b> </h1><h2>below</h2>' },
    { no: 2, html: '<p>no heading</p>' },
    { no: 2, clicks: 1, html: '<h3>later</h3>' },
  ])
  expect(pages).toEqual([
    { no: 1, id: '1-00', heading: 'One bold' },
    { no: 2, id: '2-00', heading: '' },
    { no: 2, id: '2-01', heading: 'later' },
  ])
})

test('a heading in several lines has blanks between them, and its formulas once', async () => {
  const formula =
    '<span class="katex"><span class="katex-mathml"><math><semantics><mi>x</mi><annotation>\\chi</annotation></semantics></math></span><span class="katex-html">x</span></span>'
  const { pages } = await print([
    { no: 1, html: `<h1>The Progressive<br><b>Path</b>\n of ${formula}</h1>` },
    { no: 2, html: '<h1>By <span class="katex"><span class="katex-html">y</span></span></h1>' },
  ])
  expect(pages.map(({ heading }) => heading)).toEqual(['The Progressive Path of x', 'By y'])
})

test('a link to a slide leads to its first page; one to a file of the talk is dead; others stay', async () => {
  const links = [
    '#/2',
    '/2',
    '2',
    '#/methods',
    '/methods',
    'methods',
    'https://doi.org/10.1/x',
    'mailto:a@example.org',
    '#here',
    '#nowhere',
    '/data.csv',
    '#/9',
  ]
  const { problems } = await print([
    { no: 1, html: `<i id="here"></i>${links.map((href) => `<a href="${href}">x</a>`).join('')}` },
    { no: 2, html: 'a' },
    { no: 2, clicks: 1, html: 'b' },
  ])
  expect(await attributes('a', 'href')).toEqual([
    '#2-00',
    '#2-00',
    '#2-00',
    '#2-00',
    '#2-00',
    null,
    'https://doi.org/10.1/x',
    'mailto:a@example.org',
    '#here',
    null,
    null,
    null,
  ])
  expect(problems).toMatchObject([
    { no: 1, kind: 'link', needle: 'methods' },
    { no: 1, kind: 'link', needle: '/data.csv' },
  ])
})

test('a picture without alt text counts as decoration and is told; alt text is kept', async () => {
  const { problems } = await print([
    {
      no: 1,
      html: `<img src="${redPixel}"><img alt="" src="${redPixel}"><img alt="A mouse" src="${redPixel}">`,
    },
  ])
  expect(problems).toMatchObject([{ no: 1, message: `the picture ${redPixel} has no alt text` }])
  expect(await attributes('img', 'alt')).toEqual(['', '', 'A mouse'])
})

test('a figure without a name counts as decoration and is told', async () => {
  const { problems } = await print([
    {
      no: 2,
      html: '<canvas></canvas><svg role="img"></svg><svg role="img"><title>named</title></svg><canvas role="img" aria-label="named"></canvas>',
    },
  ])
  expect(problems.map(({ message }) => message)).toEqual([
    'the canvas has no alternative text',
    'the figure has no alternative text',
  ])
  expect(await attributes('canvas, svg', 'aria-hidden')).toEqual(['true', 'true', null, null])
})

test('links in the drawing of a diagram are treated as those of the slide', async () => {
  await page.setContent(printPage([{ no: 1, html: '<div class="mermaid" role="img" aria-label="x"></div>' }]))
  await page.evaluate(() => {
    const root = document.querySelector('.mermaid')?.attachShadow({ mode: 'open' })
    if (root)
      root.innerHTML =
        '<svg><a xlink:href="more.html"></a><a href="#/1"></a><a xlink:href="https://doi.org/1"></a></svg>'
  })
  const { problems } = await page.evaluate(makePrintable, {})
  expect(problems).toMatchObject([{ no: 1, kind: 'link', needle: 'more.html' }])
  const links = page.locator('.mermaid a')
  expect(
    await links.evaluateAll((found) =>
      found.map((link) => link.getAttribute('href') ?? link.getAttribute('xlink:href')),
    ),
  ).toEqual([null, '#1-00', 'https://doi.org/1'])
})

test('a film is a figure with a name; a drawing is hidden unless it belongs to a figure', async () => {
  await print([
    {
      no: 1,
      html:
        '<video title="A mouse swims"></video><video></video><video aria-label="Named"></video>' +
        '<svg id="icon"></svg><div role="img" aria-label="Figure"><svg id="figure"></svg></div>',
    },
  ])
  expect(await attributes('video', 'aria-label')).toEqual(['A mouse swims', 'Film', 'Named'])
  expect(await attributes('video', 'role')).toEqual(['img', 'img', 'img'])
  expect(await attributes('svg', 'aria-hidden')).toEqual(['true', null])
})

test('headings do not skip a level, from one slide to the next either', async () => {
  await print([
    { no: 1, html: '<h3>a</h3><h6>b</h6><h1>c</h1>' },
    { no: 2, html: '<h3>d</h3><h3>e</h3><h2>f</h2><h4>g</h4>' },
  ])
  expect(await attributes('h1,h2,h3,h4,h5,h6', 'aria-level')).toEqual(['1', '2', '1', '2', '3', '2', '3'])
})
