import { expect, test } from 'vitest'
import { showFigures } from '../../../scripts/print/handout/show-figures.ts'
import { ownPage } from '../../support/own-page.ts'
import { printPage } from '../../support/print-page.ts'

const page = ownPage()

/** Shows a diagram of a dark deck as a figure of its handout; gives the colour that its letters have there. */
async function lettersOnPaper(attribute: string): Promise<{ fill: string; isOnPaper: boolean }> {
  await page().setContent(
    printPage([{ no: 1, html: '<div class="mermaid"></div>' }]).replace(
      '</body>',
      `<style>html.dark { --ink: rgb(240, 240, 240) }</style>
      <main class="handout"><figure><div data-drawn="diagram 0" data-of="0"></div></figure></main></body>`,
    ),
  )
  await page().evaluate((attribute) => {
    document.documentElement.classList.add('dark')
    const host = document.querySelector('.mermaid')
    if (!host) throw new Error('no diagram')
    host.attachShadow({
      mode: 'open',
    }).innerHTML = `<svg viewBox="0 0 100 20" width="20" ${attribute}><text y="15" style="fill: var(--ink, rgb(1, 2, 3))">A1</text></svg>`
    window.slidePages = window.printedSlides().map(({ element }) => element)
  }, attribute)
  await page().evaluate(showFigures)
  return page()
    .locator('main.handout [data-drawn]')
    .evaluate((place) => {
      const text = place.shadowRoot?.querySelector('text')
      return {
        fill: text ? getComputedStyle(text).fill : '',
        isOnPaper: place.classList.contains('on-paper'),
      }
    })
}

test('a picture that follows the page is light on paper, also in a dark deck', async () => {
  expect(await lettersOnPaper('data-follows')).toEqual({ fill: 'rgb(1, 2, 3)', isOnPaper: true })
})

test('one that was drawn for a dark ground keeps its colours', async () => {
  expect(await lettersOnPaper('')).toEqual({ fill: 'rgb(240, 240, 240)', isOnPaper: false })
})
