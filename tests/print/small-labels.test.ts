import { expect, test } from 'vitest'
import type { PageProblem } from '../../scripts/print/page-problem.ts'
import { smallLabels } from '../../scripts/print/small-labels.ts'
import { ownPage } from '../support/own-page.ts'
import { type PrintedSlide, printPage } from '../support/print-page.ts'

const page = ownPage()

/**
 * A picture 200 px wide as it was drawn, as the component shows it: within a shadow root.
 *
 * @param width on the slide, in CSS
 * @param sizes of the letters of its nodes, in pixels
 */
function picture(width: string, sizes: readonly number[]): string {
  const labels = sizes.map((size) => `<g class="node"><text font-size="${size}">A1R</text></g>`)
  const svg = `<svg viewBox="0 0 200 100" width="100%">${labels.join('')}<text font-size="5">?</text></svg>`
  return `<div class="pathway-picture" style="width:${width}"><template>${svg}</template></div>`
}

async function problems(slides: readonly PrintedSlide[]): Promise<PageProblem[]> {
  await page().setContent(printPage(slides))
  for (const host of await page().locator('.pathway-picture').all())
    await host.evaluate((element) => {
      const content = element.querySelector('template')?.content
      if (content) element.attachShadow({ mode: 'open' }).append(content)
    })
  return page().evaluate(smallLabels, 15)
}

test('letters that are high enough on the slide are fine, whatever they were drawn at', async () => {
  const slides = [
    { no: 1, html: picture('200px', [15, 20]) },
    { no: 2, html: picture('400px', [7.5]) },
    { no: 3, html: picture('100px', [30]) },
  ]
  expect(await problems(slides)).toEqual([])
})

test('the smallest letters of a node count, at the size they have on the slide', async () => {
  const slides = [
    { no: 1, html: picture('200px', [14.9, 20]) },
    { no: 2, html: `<h1>Pathway</h1><div class="pathway-lab">${picture('100px', [20])}</div>` },
  ]
  expect(await problems(slides)).toEqual([
    {
      no: 1,
      message: 'the labels of this pathway are 14.9 px high; 15 px can be read from the last row',
      needle: '```pathway',
      hint: 'give it more room, or a view with fewer nodes',
    },
    {
      no: 2,
      message: 'the labels of this pathway are 10.0 px high; 15 px can be read from the last row',
      needle: '<PathwayLab',
      hint: 'give it more room, or a view with fewer nodes',
    },
  ])
})

test('what is not shown, or has no letters, is not too small', async () => {
  const slides = [
    { no: 1, html: `<div style="display:none">${picture('20px', [10])}</div>` },
    { no: 2, html: picture('100px', []) },
    { no: 3, html: '<div class="pathway-picture"></div>' },
  ]
  expect(await problems(slides)).toEqual([])
})
