import { expect, test } from 'vitest'
import type { PageProblem } from '../../../scripts/print/page-problem.ts'
import { readingTools } from '../../../scripts/print/reading/reading-tools.ts'
import { underFeet } from '../../../scripts/print/reading/under-feet.ts'
import { ownPage } from '../../support/own-page.ts'
import { printPage } from '../../support/print-page.ts'

const page = ownPage()

/** What is told of a slide of 225 pixels that holds this, and a foot of 20 pixels. */
async function told(html: string, foot = '<footer><span class="slide-sources">Yue 2025</span> 3</footer>') {
  const style = `<style>.print-slide-container, .slidev-layout { position: relative; height: 225px }
    p { margin: 0; font: 20px/25px sans-serif }
    footer { position: absolute; bottom: 0; left: 0; font: 16px/20px sans-serif }</style>`
  await page().setContent(printPage([{ no: 3, html: html + foot }], style))
  await page().evaluate(readingTools)
  return page().evaluate(underFeet)
}

const lines = (count: number) =>
  Array.from({ length: count }, (_, index) => `<p>line ${index + 1} of many</p>`).join('')

test('words under the sources at the foot are told', async () => {
  const expected: PageProblem = {
    no: 3,
    kind: 'does-not-fit',
    message: 'the sources at the foot of the slide lie on “line 9 of many”',
    hint: 'make the slide shorter, or move some of its sources into the notes',
  }
  expect(await told(lines(9))).toEqual([expected])
})

test('words under the number of the slide are told', async () => {
  expect(await told(lines(9), '<footer><p class="slide-number">3</p></footer>')).toEqual([
    {
      no: 3,
      kind: 'does-not-fit',
      message: 'the number of the slide lies on “line 9 of many”',
      hint: 'make the slide shorter, or make two slides of it',
    },
  ])
})

test.each([
  ['words above them', lines(8), undefined],
  ['words beside them', '<p style="position:absolute;bottom:0;right:0">far right</p>', undefined],
  ['words that are not shown', `<div style="visibility:hidden">${lines(9)}</div>`, undefined],
  ['words where there are no sources', lines(9), '<footer>Talk</footer>'],
  [
    'words under sources that are not shown',
    lines(9),
    '<footer style="display:none"><i class="slide-sources">x</i></footer>',
  ],
])('%s are not', async (_, html, foot) => {
  expect(await told(html, foot)).toEqual([])
})
