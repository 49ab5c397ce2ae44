import { join } from 'node:path'
import type { Browser } from 'playwright-chromium'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '../../scripts/browser/launch-browser.ts'
import { build } from '../../scripts/commands/build.ts'
import { fixtureDeck } from '../support/fixture-deck.ts'
import { type OpenTalk, openTalk } from '../support/open-talk.ts'
import { type ReadPage, readSlidesPdf, type SlidesPdf, tagsOf } from '../support/read-slides-pdf.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

/*
 * A deck that uses what Slidev's manual tells of, each thing once. `docs/slidev.md` says what of it is as in Slidev.
 */

const out = temporaryFolder()
let pdf: SlidesPdf
let browser: Browser

beforeAll(async () => {
  await build(fixtureDeck('features', 'slides.md'), { out, only: ['html', 'pdf'], clicks: 'final' })
  pdf = await readSlidesPdf(join(out, 'features', 'slides.pdf'))
  browser = await launchBrowser()
})
afterAll(() => browser.close())

/** The page of a slide, by the beginning of its heading. */
const pageOf = (heading: string): ReadPage => {
  const entry = pdf.outline.find(({ title }) => title.startsWith(heading))
  const page = pdf.pages[(entry?.page ?? 0) - 1]
  if (!page) throw new Error(`no page ${heading}`)
  return page
}

test('a deck has the pages that its frontmatter gives it, in the size of its headmatter', () => {
  expect(pdf.pages).toHaveLength(53)
  for (const { size } of pdf.pages) expect(size.map(Math.round)).toEqual([750, 563])
  const all = pdf.pages.map(({ text }) => text).join('\n')
  expect(all).not.toMatch(/A hidden slide|A disabled slide|first of several|third of several/)
  expect(pdf.info).toMatchObject({ Author: 'A. Author, B. Author', Keywords: 'slidev, features' })
})

describe('a page of the PDF shows', () => {
  test.each([
    ['the values of the context', 'All features', /All features, page 1 of 53, in #5d8392/],
    ['a merged frontmatter', 'Merged frontmatter', /Merged frontmatter/],
    ['a part of a file', 'The second of several', /The second of several/],
    ['slots in any order', 'Slots in any order', /The right column/],
    ['slots by their names', 'Slots by their names', /The left side[\s\S]*The right side/],
    ['a frame on the right', 'Frame on the right', /Within a frame/],
    ['a frame on the left', 'Frame on the left', /Within a frame/],
    ['a layout of the deck', 'A layout of the deck', /from the layout/],
    ['the title of another slide', 'Title of another slide', /Frontmatter in a block/],
    [
      'elements after their clicks',
      'Clicks',
      /a component\s*a directive\s*after it\s*relative\s*absolute\s*with an animation/,
    ],
    ['lists after their clicks', 'Lists by clicks', /Outer one\s*Inner one\s*Outer two\s*Inner two/],
    ['components by their names', 'Components by their names', /first\s*with it\s*second\s*late/],
    ['the last state of a switch', 'Switch', /the third state/],
    ['the number of clicks', 'Counted clicks', /7 of 7 clicks/],
    ['what can be dragged', 'Draggable', /placed by a directive[\s\S]*placed by a component/],
    ['the numbers of lines', 'Lines of code', /5\s*function five[\s\S]*8\s*\}[\s\S]*const stepwise/],
    ['code that scrolls, at its last step', 'Code that scrolls', /const eight = 8/],
    [
      'the first of a group, and titles',
      'Groups of code',
      /first\s*second\s*echo first\s*titled\.ts\s*const titled/,
    ],
    ['the last step of a magic move', 'Magic move', /app\.js[\s\S]*const after = 2/],
    ['types of code', 'Types', /const count = 'adenosine'\.length[\s\S]*const count: number/],
    ['code from files', 'Code from files', /1\s*export const area[\s\S]*export const outside = 0/],
    [
      'editors as code',
      'Editors',
      /const edited = 1\s*console\.log\('run'\)\s*const original = 1\s*const changed = 2\s*export const area/,
    ],
    [
      'components of Comark',
      'Comark',
      /^(?=[\s\S]*A red text and inline component)[\s\S]*block component with a slot/,
    ],
    ['scoped styles', 'Styles of one slide', /A scoped quotation/],
    ['a fitted text', 'Fitted text', /Fitted into its box/],
    [
      'the context of a print',
      'Contexts',
      /in print\s*to all\s*in the main view[\s\S]*default, 45[\s\S]*All features: All features, light/,
    ],
    ['its number', 'Numbers', /Slide 46 of 53/],
    ['what is transformed', 'Transformed', /half as large/],
    ['tables, alerts and tasks', 'Tables, notes and alerts', /An alert[\s\S]*done/],
    ['what the setup files of the deck do', 'Directions', /styled by the deck, transformed, from the app/],
  ])('%s', (_, heading, text) => {
    expect(pageOf(heading).text).toMatch(text)
  })

  test('nothing of what clicks have hidden again', () => {
    expect(pageOf('Clicks').text).not.toMatch(/hidden by|hidden in|only for a moment/)
    expect(pageOf('Motion').text).toMatch(/moved(?! for)/)
    expect(pageOf('Switch').text).not.toMatch(/first state|second state/)
    expect(pageOf('Magic move').text).not.toMatch(/before = 1|Words in between/)
  })

  test('a hint on a type nowhere but where it belongs', () => {
    expect(pdf.pages.filter(({ text }) => text.includes('const count: number'))).toEqual([pageOf('Types')])
  })

  test('a table of contents without what it must not list', () => {
    const { text, links } = pageOf('Contents')
    expect(text).not.toContain('A section')
    expect(text).not.toContain('The heading')
    expect(links).toContain(pdf.pages.length - 1)
  })

  test('links to slides by number, by alias and by address', () => {
    const named = pdf.pages.findIndex(({ text }) => text.includes('The heading')) + 1
    expect(pageOf('Links').links).toEqual([2, named, 3])
  })

  test('the layers of the deck, each with its slide', () => {
    for (const [index, { text }] of pdf.pages.entries()) {
      expect(text).toContain('slide top')
      expect(text).toContain('global top')
      expect(text).toContain(`slide bottom ${index + 1}`)
    }
  })

  test('small what is zoomed out, or transformed, and large what is fitted', () => {
    expect(pageOf('Zoomed out').largest).toBeLessThan(pageOf('Contexts').largest / 1.5)
    expect(pageOf('Transformed').smallest).toBeLessThan(pageOf('Contexts').smallest / 1.5)
    expect(pageOf('Fitted text').largest).toBeGreaterThan(20)
  })

  test('formulas, diagrams, pictures and films', () => {
    expect(tagsOf(pageOf('Formulas'), 'Formula')).toHaveLength(2)
    expect(tagsOf(pageOf('Directions'), 'Formula').map(({ alt }) => alt)).toEqual(['the square root of y'])
    expect(tagsOf(pageOf('Diagrams'), 'Figure').map(({ alt }) => alt)).toEqual(['A way. From start to end'])
    expect(tagsOf(pageOf('Light or dark'), 'Figure').map(({ alt }) => alt)).toEqual(['light mouse'])
    expect(tagsOf(pageOf('Comark'), 'Figure').map(({ alt }) => alt)).toEqual(['A mouse'])
    expect(tagsOf(pageOf('Films'), 'Figure').map(({ alt }) => alt)).toContain('Film')
  })
})

describe('the talk', () => {
  let talk: OpenTalk
  const slide = (no: number) => talk.page.locator(`[data-slidev-no="${no}"]`)
  const go = async (address: number | string) => {
    await talk.page.evaluate((hash) => {
      window.location.hash = hash
    }, `#/${address}`)
    if (typeof address === 'number') await slide(address).waitFor({ state: 'visible' })
  }
  const hasStyle = (no: number, text: string, name: 'opacity' | 'color' | 'transform') =>
    slide(no)
      .getByText(text, { exact: true })
      .evaluate((element, name) => getComputedStyle(element)[name], name)
  const noOf = (heading: string) => pdf.pages.indexOf(pageOf(heading)) + 1

  beforeAll(async () => {
    talk = await openTalk(browser, `file://${join(out, 'features', 'talk.html')}`)
    await slide(1).waitFor({ state: 'visible' })
  })
  afterAll(() => talk.close())

  test('has its title, and what the setup files and layers of the deck add', async () => {
    const { page } = talk
    expect(await page.title()).toBe('All features, shown')
    expect(await page.locator('html').getAttribute('data-root')).toBe('set')
    expect(
      await slide(1).evaluate((element) =>
        getComputedStyle(element).getPropertyValue('--slidev-theme-primary'),
      ),
    ).toBe('#5d8392')
    await page.getByTitle('Mine').dispatchEvent('click')
    await slide(2).waitFor({ state: 'visible' })
    await go(5)
    await page.keyboard.press('m')
    await slide(2).waitFor({ state: 'visible' })
    await go('named')
    await slide(noOf('The heading')).waitFor({ state: 'visible' })
    await go('mine')
    await slide(2).waitFor({ state: 'visible' })
    const no = noOf('Directions')
    await go(no)
    expect(await hasStyle(no, 'styled by the deck, transformed, from the app', 'color')).not.toBe(
      'rgb(0, 0, 0)',
    )
  })

  test('shows elements click by click, with their animations', async () => {
    const no = noOf('Clicks')
    await go(no)
    const hidden = slide(no).locator('.slidev-vclick-hidden')
    const before = await hidden.allInnerTexts()
    expect(before).toContain('a component')
    expect(before).not.toContain('hidden by a click')
    expect(await slide(no).locator('.slidev-vclick-anim-scale.slidev-vclick-anim-right').count()).toBe(1)
    expect(await slide(no).locator('.slidev-vclick-anim-up').count()).toBeGreaterThan(0)
    await talk.page.keyboard.press('ArrowRight')
    await expect.poll(() => hidden.allInnerTexts()).not.toContain('a component')
    expect(await hidden.allInnerTexts()).toContain('a directive')
    await talk.page.keyboard.press('ArrowRight')
    await expect.poll(() => hidden.allInnerTexts()).not.toContain('after it')
  })

  test('switches, counts and marks', async () => {
    const switched = noOf('Switch')
    await go(switched)
    await talk.page.keyboard.press('ArrowRight')
    await slide(switched).getByText('the first state').waitFor({ state: 'visible' })
    await talk.page.keyboard.press('ArrowRight')
    await slide(switched).getByText('the second state').waitFor({ state: 'visible' })
    await go(noOf('Counted clicks'))
    await slide(noOf('Counted clicks')).getByText('2 of 7 clicks').waitFor()
    const marks = noOf('Marks')
    await go(marks)
    await talk.page.keyboard.press('ArrowRight')
    await expect.poll(() => slide(marks).locator('.rough-annotation path').count()).toBeGreaterThan(0)
  })

  test('has code with steps, and no editor', async () => {
    const lines = noOf('Lines of code')
    await go(lines)
    expect(await slide(lines).getByTitle('Copy').count()).toBeGreaterThan(0)
    const moved = noOf('Magic move')
    await go(moved)
    await slide(moved).locator('.shiki-magic-move-container').getByText('before').waitFor()
    const editors = noOf('Editors')
    await go(editors)
    expect(await slide(editors).locator('.monaco-editor').count()).toBe(0)
    expect(await slide(editors).innerText()).toContain('const changed = 2')
  })

  test('tells where it is shown, and how', async () => {
    const no = noOf('Contexts')
    await go(no)
    await expect
      .poll(() => slide(no).innerText())
      .toMatch(/not in print[\s\S]*in the main view[\s\S]*, active/)
    await talk.page.keyboard.press('d')
    await go(noOf('Light or dark'))
    await slide(noOf('Light or dark')).getByAltText('dark mouse').waitFor({ state: 'visible' })
    await talk.page.keyboard.press('d')
  })

  test('goes from slide to slide as its headmatter, its defaults and a slide say', async () => {
    const { page } = talk
    const seen = () => page.evaluate<string[]>('seen.splice(0)')
    await page.evaluate(() => {
      const seen: string[] = []
      Object.assign(window, { seen })
      new MutationObserver((changes) => {
        for (const { target } of changes)
          if (target instanceof Element)
            seen.push(...target.classList.values().filter((name) => /-active$/.test(name)))
      }).observe(document.body, { subtree: true, attributeFilter: ['class'] })
    })
    await go(2)
    await page.keyboard.press('ArrowDown')
    await slide(3).waitFor({ state: 'visible' })
    await expect.poll(seen).toContain('fade-enter-active')
    const no = noOf('Directions')
    await go(no)
    await seen()
    await page.keyboard.press('ArrowDown')
    await slide(no + 1).waitFor({ state: 'visible' })
    await expect.poll(seen).toContain('go-forward-enter-active')
    await page.keyboard.press('ArrowUp')
    await slide(no).waitFor({ state: 'visible' })
    await expect.poll(seen).toContain('go-backward-enter-active')
  })

  test('has a menu, and words about itself', async () => {
    const { page } = talk
    await go(2)
    await slide(2).click({ button: 'right' })
    await page.locator('.z-context-menu').getByText('Of the deck').waitFor()
    await page.getByTitle('Show info').dispatchEvent('click')
    await page.getByText('manual, used once each').waitFor()
  })

  test('has a view for the presenter, with notes, clicks in them and readings', async () => {
    await go('presenter/1')
    const notes = talk.page.locator('.slidev-note')
    await notes.first().waitFor()
    const html = await notes.first().innerHTML()
    expect(html).toContain('<strong>cover</strong>')
    expect(html).toContain('<rt>nihongo</rt>')
    expect(html).toContain('slidev-note-click-mark')
    const { page } = talk
    await page.getByText('25:00').waitFor()
    await go('overview')
    await talk.page.getByText('A layout of the deck').first().waitFor()
  })

  test('complains of nothing', () => {
    expect(talk.complaints).toEqual([])
  })
})
