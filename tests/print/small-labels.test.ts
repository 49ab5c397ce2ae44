import { expect, test } from 'vitest'
import type { PageProblem } from '../../scripts/print/page-problem.ts'
import { type Remedy, smallLabels } from '../../scripts/print/small-labels.ts'
import { ownPage } from '../support/own-page.ts'
import { type PrintedSlide, printPage } from '../support/print-page.ts'

const page = ownPage()

function svg(width: number, height: number, sizes: readonly number[]): string {
  const labels = sizes.map((size) => `<g class="node"><text font-size="${size}">A1R</text></g>`)
  return `<svg viewBox="0 0 ${width} ${height}" width="100%">${labels.join('')}</svg>`
}

/**
 * A picture 200 px wide as it was drawn, as the component shows it: within a shadow root.
 *
 * @param width on the slide, in CSS
 * @param sizes of the letters of its nodes, in pixels
 */
function picture(
  width: string,
  sizes: readonly number[],
  { kind = 'pathway-picture', scale = 1 } = {},
): string {
  const style = `max-width: ${width}; width: var(--width); aspect-ratio: var(--ratio); --width: ${200 * scale}px; --ratio: 2`
  const shown = svg(200, 100, sizes)
  return `<div class="mermaid ${kind}" data-diagram="d" style="${style}"><template>${shown}</template></div>`
}

interface Given {
  readonly remedies?: readonly Remedy[]
  readonly areLetThrough?: boolean
}

async function problems(
  slides: readonly PrintedSlide[],
  { remedies = [], areLetThrough = false }: Given = {},
): Promise<PageProblem[]> {
  await page().setContent(printPage(slides))
  for (const host of await page().locator('.mermaid').all())
    await host.evaluate((element) => {
      const content = element.querySelector('template')?.content
      if (content) element.attachShadow({ mode: 'open' }).append(content)
    })
  return smallLabels(page(), 15, { areLetThrough, remedies: async () => new Map([['d', remedies]]) })
}

const drawn = (way: string, say: string, width: number, height: number): Remedy => ({
  way,
  say,
  width,
  height,
  svg: svg(width, height, [20]),
})

/** The advice on a picture that is shown at half its size, with letters of 10 px. */
async function advice(...remedies: Remedy[]): Promise<string | undefined> {
  const [{ hint } = { hint: undefined }] = await problems([{ no: 1, html: picture('100px', [20]) }], {
    remedies,
  })
  return hint
}

test('letters that are high enough on the slide are fine, whatever they were drawn at', async () => {
  const slides = [
    { no: 1, html: picture('200px', [15, 20]) },
    { no: 2, html: picture('400px', [7.5], { scale: 2 }) },
    { no: 3, html: picture('100px', [30]) },
    { no: 4, html: picture('200px', [14.96]) },
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
      kind: 'small-letters',
      message: 'the labels of this pathway are 14.9 px high; 15 px can be read from the last row',
      needle: '```pathway',
      hint: 'give it more room, or a view with fewer nodes',
    },
    {
      no: 2,
      kind: 'small-letters',
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
    { no: 3, html: '<div class="mermaid pathway-picture"></div>' },
  ]
  expect(await problems(slides)).toEqual([])
})

test('a diagram of Mermaid’s, and a draft, only warn', async () => {
  const diagram = { no: 1, html: picture('100px', [20], { kind: '' }) }
  expect(await problems([diagram])).toMatchObject([{ kind: 'small-labels', needle: '```mermaid' }])
  const pathway = { no: 1, html: picture('100px', [20]) }
  expect(await problems([pathway], { areLetThrough: true })).toMatchObject([{ kind: 'small-labels' }])
})

test('what helps is said with its effect in this place, what does not is not', async () => {
  const hint = await advice(
    drawn('direction', '`direction: TB`', 125, 100),
    drawn('collapse', '`collapse: true`', 400, 100),
    drawn('short', '`short:` names', 110, 100),
  )
  expect(hint).toBe('`direction: TB` would give 16.0 px, `short:` names 18.2 px')
})

test('of one way the first that is enough is said', async () => {
  const hint = await advice(
    drawn('fewer', '`without: [a]`', 180, 100),
    drawn('fewer', '`without: [a, b]`', 130, 100),
    drawn('fewer', '`without: [a, b, c]`', 100, 100),
  )
  expect(hint).toBe('`without: [a, b]` would give 15.4 px')
})

test('what helps without being enough is said to be so', async () => {
  expect(await advice(drawn('direction', '`direction: TB`', 160, 100))).toBe(
    '`direction: TB` would give 12.5 px, which is not enough; give it more room, or a view with fewer nodes',
  )
})

test('a picture that was made small may be made larger', async () => {
  const [problem] = await problems([{ no: 1, html: picture('400px', [20], { scale: 0.5 }) }])
  expect(problem).toMatchObject({ hint: '`scale: 1` would give 20.0 px' })
})

test('what would make a slide run over does not help', async () => {
  const html = `<div style="height:120px">${picture('100px', [20])}</div><p style="position:absolute;top:500px">foot</p>`
  const [problem] = await problems([{ no: 1, html }], { remedies: [drawn('direction', 'TB', 100, 2000)] })
  expect(problem?.hint).toBe('give it more room, or a view with fewer nodes')
})

test('the page is left as it was', async () => {
  const slides = [{ no: 1, html: picture('100px', [20]) }]
  const state = () =>
    page().evaluate(() => {
      const host = document.querySelector<HTMLElement>('.mermaid')
      return [host?.style.cssText, host?.shadowRoot?.innerHTML]
    })
  await problems(slides)
  const before = await state()
  await problems(slides, { remedies: [drawn('direction', 'TB', 50, 100)] })
  expect(await state()).toEqual(before)
})
