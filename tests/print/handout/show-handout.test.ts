import { expect, test } from 'vitest'
import { showHandout } from '../../../scripts/print/handout/show-handout.ts'
import { takeSlides } from '../../../scripts/print/handout/take-slides.ts'
import { ownPage } from '../../support/own-page.ts'
import { printPage } from '../../support/print-page.ts'

const page = ownPage()

test('a slide takes along what it has from the elements around it, and moves on from handout to handout', async () => {
  const look =
    '<style>body { font: italic 20px monospace; color: red; --accent: 7px } h1 { margin: var(--accent) }</style>'
  await page().setContent(printPage([{ no: 1, html: '<h1>One</h1>' }], look))
  const style = 'main.handout { font: 9px serif; color: black; --accent: 1px }'
  const seen = () =>
    page()
      .locator('h1')
      .evaluateAll((all) =>
        all.map((heading) => {
          const { fontFamily, fontStyle, color, marginLeft } = getComputedStyle(heading)
          return [fontFamily, fontStyle, color, marginLeft]
        }),
      )
  for (const name of ['a', 'b']) {
    const html = `<main class="handout" id="${name}"><div data-shown="0"></div></main>`
    await page().evaluate(takeSlides)
    await page().evaluate(showHandout, { html, style })
    expect(await seen()).toEqual([['monospace', 'italic', 'rgb(255, 0, 0)', '7px']])
    expect(await page().locator(`#${name} h1`).count()).toBe(1)
  }
})

test('what is drawn by hand around words is not drawn anew by the script that has drawn it', async () => {
  const slide = { no: 1, html: '<svg class="rough-annotation"><path d="M0 0h9"/></svg>' }
  await page().setContent(printPage([slide]))
  const drawn = await page().locator('.rough-annotation').elementHandle()
  const html = '<main class="handout"><div data-shown="0"></div></main>'
  await page().evaluate(takeSlides)
  await page().evaluate(showHandout, { html, style: '' })
  expect(await drawn?.evaluate((svg) => svg.isConnected)).toBe(false)
  expect(await page().locator('main .rough-annotation path').count()).toBe(1)
})

test('a frame is a card that says what is in it and where, as large as the frame; a film has no buttons', async () => {
  const slide = {
    no: 1,
    html: '<iframe title="A page" src="/page.html" width="200" height="100"></iframe><video controls></video>',
  }
  await page().setContent(printPage([slide]))
  const html = '<main class="handout"><div data-shown="0"></div></main>'
  await page().evaluate(takeSlides)
  await page().evaluate(showHandout, { html, style: '' })
  expect(await page().locator('iframe, video[controls]').count()).toBe(0)
  const card = page().locator('main .slidev-layout > div')
  expect(await card.locator('span').allTextContents()).toEqual(['A page', '/page.html'])
  expect(await card.boundingBox()).toMatchObject({ width: 204, height: 104 })
})

test('what is scrolled stays so, in copies too', async () => {
  const slide = {
    no: 1,
    html: '<pre style="height: 20px; line-height: 20px; margin: 0; overflow: auto">1\n2\n3\n4</pre>',
  }
  await page().setContent(printPage([slide]))
  await page()
    .locator('pre')
    .evaluate((code) => code.scrollTo(0, 40))
  await page().evaluate(takeSlides)
  const html =
    '<main class="handout"><div data-shown="0" style="zoom: 0.5"></div><div data-shown="0" data-copy></div></main>'
  for (const _ of ['once', 'again']) {
    await page().evaluate(showHandout, { html, style: '' })
    const tops = await page()
      .locator('main pre')
      .evaluateAll((all) => all.map(({ scrollTop }) => scrollTop))
    expect(tops).toEqual([40, 40])
  }
})
