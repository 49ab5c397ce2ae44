import { join } from 'node:path'
import type { Browser } from 'playwright-chromium'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '../../scripts/browser/launch-browser.ts'
import { build } from '../../scripts/commands/build.ts'
import { fixtureDeck } from '../support/fixture-deck.ts'
import { openTalk } from '../support/open-talk.ts'
import { readSlidesPdf, type SlidesPdf, tagsOf } from '../support/read-slides-pdf.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

/*
 * A deck as Slidev's users write them, with Slidev's own theme: it builds as it is.
 */

const out = temporaryFolder()
let browser: Browser

beforeAll(async () => {
  await build(fixtureDeck('stock', 'slides.md'), { out, only: ['talk', 'html', 'pdf'], clicks: 'final' })
  browser = await launchBrowser()
})
afterAll(() => browser.close())

describe('the PDF', () => {
  let pdf: SlidesPdf
  const pageOf = (title: string) => {
    const entry = pdf.outline.find((item) => item.title.includes(title))
    const page = pdf.pages[(entry?.page ?? 0) - 1]
    if (!page) throw new Error(`no page ${title}`)
    return page
  }
  beforeAll(async () => {
    pdf = await readSlidesPdf(join(out, 'stock', 'slides.pdf'))
  })

  test('has every slide, also those of an imported file, in the outline', () => {
    expect(pdf.pages).toHaveLength(13)
    expect(pdf.outline.map(({ title }) => title)).toEqual([
      'Stock deck',
      'Contents',
      'Code',
      'Magic move',
      'Components',
      'Formulas',
      'Diagrams',
      'Table and quote',
      'Imported slide',
      '"Imported quote"',
      'Pictures and films',
      'Scoped style and links',
      'Learn more',
    ])
  })

  test('shows what is shown after the last click', () => {
    expect(pageOf('Components').text).toMatch(/one[\s\S]*two[\s\S]*Item 1\.1[\s\S]*Item 2[\s\S]*later/)
    expect(pageOf('Magic move').text).toContain('author')
    expect(pageOf('Code').text).toContain('const name: string')
    expect(pageOf('Code').text).toContain('level * 2')
  })

  test('has links between slides and to the outside', () => {
    expect(pageOf('Contents').links).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13])
    expect(pageOf('Scoped style and links').links).toEqual([2, 3, 3])
    expect(pageOf('Stock deck').links).toEqual(['https://sli.dev/'])
  })

  test('says formulas, and names pictures, films and diagrams', () => {
    const formulas = tagsOf(pageOf('Formulas'), 'Formula').map(({ alt }) => alt)
    expect(formulas).toHaveLength(2)
    expect(formulas.join()).toMatch(/square root of 3 x minus 1/)
    expect(tagsOf(pageOf('Diagrams'), 'Figure').map(({ alt }) => alt)).toEqual([
      'Greeting. Alice greets John',
    ])
    expect(tagsOf(pageOf('Pictures and films'), 'Figure').map(({ alt }) => alt)).toEqual([
      'A mouse',
      'A small mouse',
      'Film',
    ])
  })

  test('has real tables, lists and quotes, and the global layer', () => {
    expect(tagsOf(pageOf('Table and quote'), 'TH')).toHaveLength(2)
    expect(tagsOf(pageOf('Table and quote'), 'TR')).toHaveLength(3)
    expect(pageOf('Table and quote').text).toContain('The footnote')
    for (const page of pdf.pages) expect(page.text).toContain('Global layer')
  })
})

test('the one-file talk has steps, styles, icons, pictures and a film', async () => {
  const { page, complaints, close } = await openTalk(browser, `file://${join(out, 'stock', 'talk.html')}#/5`)
  const slide = (no: number) => page.locator(`[data-slidev-no="${no}"] .slidev-layout`)
  const go = async (no: number) => {
    await page.evaluate((hash) => {
      window.location.hash = hash
    }, `#/${no}`)
    await slide(no).waitFor({ state: 'visible' })
  }
  await slide(5).getByText('one', { exact: true }).waitFor({ state: 'attached' })
  const one = slide(5).getByText('one', { exact: true })
  expect(await one.evaluate((element) => getComputedStyle(element).opacity)).toBe('0')
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => one.evaluate((element) => getComputedStyle(element).opacity)).toBe('1')
  // A class of UnoCSS, and a component with state.
  expect(await one.evaluate((element) => getComputedStyle(element).color)).not.toBe('rgb(0, 0, 0)')
  await slide(5).getByRole('button', { name: '+' }).click()
  expect(await slide(5).getByText('11', { exact: true }).count()).toBe(1)

  await go(3)
  const background = await slide(3)
    .locator('..')
    .locator('[style*="background-image"]')
    .first()
    .getAttribute('style')
  expect(background).toContain('url("blob:')

  await go(11)
  const widths = await slide(11)
    .locator('img')
    .evaluateAll((all) => all.map((image) => Reflect.get(image, 'naturalWidth')))
  expect(widths).toEqual([160, 160])
  const film = slide(11).locator('video')
  await expect.poll(() => film.evaluate((element) => Reflect.get(element, 'readyState'))).toBeGreaterThan(0)

  await go(12)
  expect(
    await slide(12)
      .locator('.mine')
      .evaluate((element) => getComputedStyle(element).color),
  ).toBe('rgb(1, 2, 3)')
  await slide(12).getByRole('link', { name: 'by name' }).click()
  await page.waitForURL(/#\/(code|3)/)
  expect(complaints).toEqual([])
  await close()
})
