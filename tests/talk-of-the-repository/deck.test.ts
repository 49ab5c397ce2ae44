import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser } from 'playwright-chromium'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '../../scripts/browser/launch-browser.ts'
import { serve } from '../../scripts/browser/serve.ts'
import { build } from '../../scripts/commands/build.ts'
import { readDeck } from '../../scripts/deck/read-deck.ts'
import { openTalk } from '../support/open-talk.ts'
import { readSlidesPdf, type SlidesPdf, tagsOf } from '../support/read-slides-pdf.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { repositoryDeck } from './repository-deck.ts'

const out = temporaryFolder()
const slides = join(out, 'slides')
let deck: Awaited<ReturnType<typeof readDeck>>
let browser: Browser

beforeAll(async () => {
  await build(repositoryDeck, { out, only: ['talk', 'html', 'pdf'], clicks: 'final' })
  deck = await readDeck(repositoryDeck)
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const fencesOf = (no: number, language: string) =>
  deck.slides[no - 1]?.fences.filter(({ info }) => info.split(' ')[0] === language) ?? []
const diagramsOf = (no: number) => fencesOf(no, 'mermaid')
const tagsIn = (no: number, name: string) =>
  deck.slides[no - 1]?.html.filter(({ code }) => new RegExp(`<${name}\\s`).test(code)) ?? []
/** Pictures of models: those of fences, and that of the laboratory. */
const pathwaysOf = (no: number) => [...fencesOf(no, 'pathway'), ...tagsIn(no, 'PathwayLab')]

describe('the PDF', () => {
  let pdf: SlidesPdf
  beforeAll(async () => {
    pdf = await readSlidesPdf(join(slides, 'slides.pdf'))
  })

  test('has a page a slide, each with the title of its slide', () => {
    expect(pdf.pages).toHaveLength(deck.slides.length)
    for (const [index, page] of pdf.pages.entries()) {
      const title = deck.slides[index]?.title ?? ''
      expect(page.text.replace(/\s+/g, ' ')).toContain(title.slice(0, 20))
    }
  })

  test('says what it is', () => {
    expect(pdf.info).toMatchObject({
      Title: deck.about.title,
      Author: deck.about.author,
      Subject: deck.about.subject,
      Language: 'en',
      CreationDate: 'D:20251123000000Z',
    })
    expect(pdf.info.Keywords).toContain('adenosine')
    expect(pdf.xmp).toContain('<pdfuaid:part>1</pdfuaid:part>')
  })

  test('has an outline with every slide', () => {
    expect(pdf.outline.map(({ page }) => page)).toEqual(deck.slides.map(({ no }) => no))
    expect(pdf.outline[1]?.title).toBe(deck.slides[1]?.title)
  })

  test('is tagged: a heading a slide, real lists and tables', () => {
    for (const page of pdf.pages) expect(tagsOf(page, 'H1')).toHaveLength(1)
    expect(pdf.pages.flatMap((page) => tagsOf(page, 'LBody')).length).toBeGreaterThan(20)
    const table = pdf.pages.find((page) => tagsOf(page, 'Table').length > 0)
    expect(table && tagsOf(table, 'TH').length).toBeGreaterThan(1)
  })

  test('has one figure with its alt text for each diagram', () => {
    for (const [index, page] of pdf.pages.entries()) {
      const alternatives = tagsOf(page, 'Figure').map(({ alt }) => alt)
      for (const { code } of diagramsOf(index + 1)) {
        const description = /accDescr: (.*)/.exec(code)?.[1]
        expect(alternatives.filter((alt) => alt?.includes(description ?? '∅'))).toHaveLength(1)
      }
      expect(alternatives.every(Boolean)).toBe(true)
      if (pathwaysOf(index + 1).length) expect(alternatives).toHaveLength(pathwaysOf(index + 1).length)
    }
    expect(deck.slides.flatMap(({ no }) => pathwaysOf(no)).length).toBeGreaterThan(8)
  })

  test('shows a knock-out as such: what is predicted is in the alt text of its figure', () => {
    const knockouts = deck.slides.filter(({ no }) =>
      fencesOf(no, 'pathway').some(({ info }) => info.includes('knockout')),
    )
    expect(knockouts.length).toBeGreaterThan(0)
    for (const { no } of knockouts)
      for (const { alt } of pdf.pages.slice(no - 1, no).flatMap((page) => tagsOf(page, 'Figure')))
        expect(alt).toMatch(/Predicted with (ketamine|ECT) and (A1R|A2AR) knock-out: .* effect is absent/)
  })

  test('keeps the links to the sources', () => {
    const links = pdf.pages.flatMap((page) => page.links)
    expect(links).toContain('https://doi.org/10.1038/s41586-025-09755-9')
    expect(links.every((link) => typeof link === 'number' || /^https:/.test(link))).toBe(true)
  })

  test('leads from every citation to its reference, and from every reference to its slides', () => {
    const { places, references } = deck.citations ?? expect.fail('the deck cites nothing')
    const shown = places.filter(({ where }) => where !== 'notes')
    expect(shown.length).toBeGreaterThan(50)
    const linksOf = (no: number) => pdf.pages[no - 1]?.links
    for (const { citation, slide } of shown)
      for (const { key } of citation.works) {
        const list = references.find(({ works }) => works.includes(key))?.slide.index ?? -1
        expect(linksOf(slide.index + 1), key).toContain(list + 1)
        expect(linksOf(list + 1), key).toContain(slide.index + 1)
      }
  })

  test('has no letters that are too small for the last row', () => {
    for (const [index, { smallest }] of pdf.pages.entries())
      expect(smallest, `slide ${index + 1}`).toBeGreaterThan(19.9)
  })

  test('is small', () => {
    expect(statSync(join(slides, 'slides.pdf')).size).toBeLessThan(3_000_000)
  })
})

test('is a talk of 25 minutes: what does not fit stands behind the references', () => {
  const talk = deck.slides.filter(({ no }) => no < (deck.citations?.references[0]?.slide.index ?? 0) + 1)
  expect(talk.length).toBeGreaterThan(20)
  expect(talk.length).toBeLessThanOrEqual(28)
  const notes = deck.slidev.data.slides.map(({ note }) => note ?? '')
  expect(notes.every(Boolean)).toBe(true)
  expect([...new Set(notes)].join(' ').split(/\s+/).length).toBeLessThanOrEqual(3800)
})

test('the outputs tell nothing of the machine they were made on', () => {
  for (const file of ['slides.pdf', 'talk.html'])
    expect(readFileSync(join(slides, file), 'latin1')).not.toMatch(
      /127\.0\.0\.1:\d|\/home\/|\/root\/|\/tmp\//,
    )
})

describe.each(['talk', 'talk.html'])('%s', (output) => {
  async function open(path = '') {
    if (output === 'talk.html') return openTalk(browser, `file://${join(slides, 'talk.html')}#/${path}`)
    // From a path below the root, as a site of a project is.
    const site = await serve({ folders: { '/lab/2025/': join(slides, 'talk') } })
    const talk = await openTalk(browser, `${site.url}lab/2025/index.html#/${path}`)
    return { ...talk, close: () => talk.close().then(site.close) }
  }

  test('shows every slide, by keyboard, with its diagrams, and asks no other host', async () => {
    const { page, complaints, close } = await open('1')
    for (const { no, title } of deck.slides) {
      await page.waitForURL(new RegExp(`#/${no}(\\?|$)`))
      const slide = page.locator(`[data-slidev-no="${no}"] .slidev-layout`)
      await slide.waitFor({ state: 'visible' })
      expect(await slide.locator('h1').textContent()).toContain((title ?? '').slice(0, 20))
      const figures = slide.locator('.mermaid svg')
      expect(await figures.count()).toBe(diagramsOf(no).length + pathwaysOf(no).length)
      for (const box of await figures.evaluateAll((all) =>
        all.map((svg) => svg.getBoundingClientRect().width),
      ))
        expect(box).toBeGreaterThan(100)
      // One press a click step, and one more to the next slide.
      while (no < deck.slides.length && new RegExp(`#/${no}(\\?|$)`).test(page.url())) {
        const before = page.url()
        await page.keyboard.press('ArrowRight')
        await page.waitForURL((url) => url.href !== before)
      }
    }
    expect(complaints).toEqual([])
    await close()
  })

  test('has the presenter view, with notes and the next slide', async () => {
    const { page, complaints, close } = await open('presenter/2')
    await page.getByText('Before any result', { exact: false }).first().waitFor()
    for (const no of [2, 3])
      await page.locator(`[data-slidev-no="${no}"] h1`).filter({ visible: true }).first().waitFor()
    expect(complaints).toEqual([])
    await close()
  })

  test('has the overview', async () => {
    const { page, close } = await open('overview')
    await expect
      .poll(() => page.locator('.slidev-layout h1').count(), { timeout: 20_000 })
      .toBe(deck.slides.length)
    await close()
  })

  test('has a laboratory with the switches that its slide names, in letters of 20 px', async () => {
    const no = deck.slides.findIndex((slide) => tagsIn(slide.no, 'PathwayLab').length) + 1
    const { page, close } = await open(String(no))
    const switches = page.locator(`[data-slidev-no="${no}"]`).getByRole('switch')
    await switches.first().waitFor()
    expect(await switches.allTextContents()).toEqual(['Ketamine', 'ECT', 'aIH', 'A1R', 'A2AR', 'A1R', 'A2AR'])
    const sizes = await switches.evaluateAll((all) => all.map((one) => getComputedStyle(one).fontSize))
    expect(new Set(sizes)).toEqual(new Set(['20px']))
    await close()
  })

  test.each([
    { what: 'a diagram', has: (no: number) => diagramsOf(no) },
    { what: 'a pathway', has: (no: number) => fencesOf(no, 'pathway') },
    { what: 'the laboratory', has: (no: number) => tagsIn(no, 'PathwayLab') },
    { what: 'a table of results', has: (no: number) => tagsIn(no, 'ResultMatrix') },
  ])('passes the accessibility checks on a slide with $what', async ({ has }) => {
    const no = deck.slides.findIndex((slide) => has(slide.no).length) + 1
    const { page, close } = await open(String(no))
    await page.locator(`[data-slidev-no="${no}"] .slidev-layout`).waitFor()
    await expect
      .poll(() => page.locator(`[data-slidev-no="${no}"] .mermaid svg`).count())
      .toBe(diagramsOf(no).length + pathwaysOf(no).length)
    const { violations } = await new AxeBuilder({ page })
      .include(`[data-slidev-no="${no}"] .slidev-layout`)
      .analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
    await close()
  })
})

test('the one-file talk is one small file, the site has no diagram renderer and no editor', () => {
  expect(statSync(join(slides, 'talk.html')).size).toBeLessThan(4_000_000)
  const html = readFileSync(join(slides, 'talk.html'), 'utf8')
  expect(html).not.toMatch(/mermaidAPI|monaco-editor|recordrtc/i)
  expect(html).toMatch(/<meta http-equiv="Content-Security-Policy" content="default-src 'none'/)
})
