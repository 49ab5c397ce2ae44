import type { Page } from 'playwright-chromium'
import { beforeEach, describe, expect, test } from 'vitest'
import { type ReadPage, readPages } from '../../../scripts/print/reading/read-pages.ts'
import { readingTools } from '../../../scripts/print/reading/reading-tools.ts'
import { ownPage } from '../../support/own-page.ts'
import { printPage, redPixel } from '../../support/print-page.ts'

let page: Page
const own = ownPage()
beforeEach(() => {
  page = own()
})

/** Reads a slide of 400 by 225 pixels that holds this. */
async function read(html: string): Promise<ReadPage> {
  const style =
    '<style>.print-slide-container, .slidev-layout { position: relative; height: 225px } p, ul { margin: 0; font: 20px/25px sans-serif }</style>'
  await page.setContent(printPage([{ no: 3, html }], style))
  await page.evaluate(readingTools)
  const [only] = await page.evaluate(readPages, 4)
  return only ?? expect.fail('there is no page')
}

const lines = (count: number, tag: string) =>
  Array.from({ length: count }, (_, index) => `<${tag}>line ${index + 1}</${tag}>`).join('')

describe('what fits', () => {
  test('is read in the order of the page, into drawings and shadow roots', async () => {
    const html =
      '<p>one <b>two</b></p><svg width="90" height="30"><title>no</title><text y="20">three</text></svg>' +
      '<div class="mermaid"><template shadowrootmode="open"><svg width="90" height="30"><text y="20">four</text></svg></template></div>'
    await page.setContent(printPage([{ no: 3, html: '<div class="mermaid"></div>' }]))
    expect((await read(html.replace(/<template.*<\/template>/, ''))).texts).toEqual(['one ', 'two', 'three'])
    await page.evaluate(() => {
      const root = document.querySelector('.mermaid')?.attachShadow({ mode: 'open' })
      if (root) root.innerHTML = '<svg width="90" height="30"><text y="20">four</text></svg>'
    })
    const [again] = await page.evaluate(readPages, 4)
    expect(again).toMatchObject({ no: 3, id: '3-00', outside: [], texts: ['one ', 'two', 'three', 'four'] })
  })

  test.each([
    ['nothing', ''],
    ['a line of which only empty room is outside', '<p style="position:absolute;top:203px">last line</p>'],
    ['a scrolling box of the author', `<div style="height:50px;overflow:auto">${lines(20, 'p')}</div>`],
    ['a label for readers that listen', '<p style="position:absolute;left:-9999px">Skip</p>'],
    ['a label that is clipped', '<p style="position:absolute;top:900px;clip:rect(0,0,0,0)">x</p>'],
    ['what waits for a click', '<p style="position:absolute;top:900px;opacity:0">later</p>'],
    ['a closed box of details', `<details><summary>more</summary>${lines(20, 'p')}</details>`],
    ['decoration', `<img src="${redPixel}" style="position:absolute;left:-50px;width:500px;height:20px">`],
    ['a drawing without words', '<svg width="500" height="400"><path d="M0 0h9"/></svg>'],
    [
      'code that reaches into the margin of its box',
      '<pre style="overflow:auto;padding:20px;width:160px"><span style="display:inline-block;width:170px">x</span></pre>',
    ],
    [
      'code of a height that is asked for',
      `<pre style="overflow:auto;max-height:50px">${lines(20, 'p')}</pre>`,
    ],
  ])('%s is no problem', async (_, html) => {
    expect((await read(html)).outside).toEqual([])
  })
})

describe('what does not fit', () => {
  test.each([
    ['a list', `<ul>${lines(12, 'li')}</ul>`, 'the list', ['line 10', 'line 11', 'line 12']],
    ['a table', `<table>${lines(30, 'tr').replaceAll('line', '<td>cell')}</table>`, 'the table', undefined],
    ['text', `<p style="position:absolute;top:300px">below</p>`, 'the text “below”', ['below']],
    ['a picture', `<img src="${redPixel}" alt="cells" style="height:400px">`, 'the picture cells', []],
    [
      'a picture without words',
      `<img src="${redPixel}" style="display:block;height:400px">`,
      'the picture',
      [],
    ],
    [
      'a picture that is wholly outside',
      `<img src="/cells.png" alt="cells" style="position:absolute;top:300px;height:40px">`,
      'the picture /cells.png',
      ['the picture /cells.png'],
    ],
    [
      'a drawing with words',
      '<svg style="display:block" width="90" height="400"><text y="20">a</text></svg>',
      'the drawing',
      [],
    ],
  ])('%s is named', async (_, html, what, lost) => {
    const { outside } = await read(html)
    expect(outside).toMatchObject([{ beyond: 'bottom', what, ...(lost ? { lost } : {}) }])
    expect(outside[0]?.pixels).toBeGreaterThan(20)
  })

  test('a line whose letters are cut', async () => {
    const { outside } = await read('<p style="position:absolute;top:205px">a gypsy</p>')
    expect(outside).toMatchObject([{ beyond: 'bottom', what: 'the text “a gypsy”', lost: [] }])
  })

  test('each edge by itself, with how far and how many', async () => {
    const html =
      '<p style="position:absolute;left:390px;white-space:nowrap">far too wide</p><p style="position:absolute;left:350px;white-space:nowrap">also too wide</p>' +
      '<p style="position:absolute;top:-20px">above</p>'
    expect((await read(html)).outside).toMatchObject([
      { beyond: 'right', others: 1, lost: ['far too wide', 'also too wide'], needle: 'far too wide' },
      { beyond: 'top', others: 0, lost: [], pixels: 21 },
    ])
  })

  test('code that is wider than its box', async () => {
    const html = `<pre style="overflow:auto"><span class="line">short</span>\n<span class="line">${'long '.repeat(40)}</span></pre>`
    expect((await read(html)).outside).toMatchObject([
      { beyond: 'box', what: 'the code', needle: 'long long long long long long long long' },
    ])
  })
})
