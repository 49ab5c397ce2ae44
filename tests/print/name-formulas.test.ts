import { expect, test } from 'vitest'
import { nameFormulas } from '../../scripts/print/name-formulas.ts'
import { formulaMark } from '../../scripts/shared/pdf/formula-mark.ts'
import { ownPage } from '../support/own-page.ts'

const own = ownPage()

const formula = (sign: string) =>
  `<span class="katex"><span class="katex-mathml"><math><mi>${sign}</mi></math></span>` +
  `<span class="katex-html" aria-hidden="true">${sign}</span></span>`

test('a formula is one figure, named in words, without the half that is clipped away', async () => {
  const page = own()
  await page.setContent(formula('x') + formula('α'))
  await nameFormulas(page, 'en')
  const attributes = (selector: string, name: string) =>
    page.locator(selector).evaluateAll((found, of) => found.map((element) => element.getAttribute(of)), name)
  expect(await attributes('.katex', 'aria-label')).toEqual([`${formulaMark}x`, `${formulaMark}alpha`])
  expect(await attributes('.katex', 'role')).toEqual(['img', 'img'])
  expect(await page.locator('.katex').allInnerTexts()).toEqual(['x', 'α'])
  expect(await attributes('.katex-html', 'aria-hidden')).toEqual([null, null])
})

test('one that came later is named by itself', async () => {
  const page = own()
  await page.setContent(formula('x'))
  await nameFormulas(page, 'en')
  await page.evaluate((html) => document.body.insertAdjacentHTML('afterbegin', html), formula('y'))
  await nameFormulas(page, 'en')
  expect(await page.locator('.katex').evaluateAll((all) => all.map(({ ariaLabel }) => ariaLabel))).toEqual([
    `${formulaMark}y`,
    `${formulaMark}x`,
  ])
})
