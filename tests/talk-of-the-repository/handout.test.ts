import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '../../scripts/browser/launch-browser.ts'
import { serve } from '../../scripts/browser/serve.ts'
import { build } from '../../scripts/commands/build.ts'
import { citedWorks } from '../../scripts/deck/cited-works.ts'
import { type HandoutLayout, handoutShape } from '../../scripts/deck/handout-options.ts'
import { readDeck } from '../../scripts/deck/read-deck.ts'
import { findWebFonts } from '../../scripts/deck/web-fonts.ts'
import { fontFolders } from '../../scripts/handout/handout-fonts.ts'
import { makeHandout } from '../../scripts/handout/make-handout.ts'
import { openForPrint, printOnce } from '../../scripts/print/print-once.ts'
import { readInOrder } from '../support/read-in-order.ts'
import { readSlidesPdf, type SlidesPdf, tagsOf } from '../support/read-slides-pdf.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { repositoryDeck } from './repository-deck.ts'

/** Three and six slides a page are laid out as two are. */
const layouts: readonly HandoutLayout[] = ['notes', '2', 'outline', 'speaker']
const out = temporaryFolder()
let deck: Awaited<ReturnType<typeof readDeck>>

beforeAll(async () => {
  // Strict: a build with a warning of any of its handouts fails.
  await build(repositoryDeck, { out, only: ['talk', 'handout'], clicks: 'final', handout: layouts })
  deck = await readDeck(repositoryDeck)
})

const behind = ['To discuss', 'Figures', 'What the models stand on', 'References']

describe.each(layouts)('the handout with the layout %s', (layout) => {
  const file = join(out, 'slides', `handout-${layout}.pdf`)
  let pdf: SlidesPdf
  beforeAll(async () => {
    pdf = await readSlidesPdf(file)
  })
  const shown = () => {
    const references = new Set(deck.citations?.references.map(({ slide }) => slide.index + 1))
    return deck.slides.filter(({ no }) => !references.has(no))
  }

  test('is tagged: one title, lists, figures that all have a name', () => {
    const all = (role: string) => pdf.pages.flatMap((page) => tagsOf(page, role))
    expect(all('H1').length).toBeGreaterThan(0)
    expect(all('LBody').length).toBeGreaterThan(20)
    expect(all('Figure').every(({ alt }) => alt)).toBe(true)
    expect(pdf.xmp).toContain('<pdfuaid:part>1</pdfuaid:part>')
  })

  test('has an outline that leads to every slide, in order', () => {
    const titles = pdf.outline.map(({ title }) => title)
    for (const { title = '' } of shown())
      expect(titles.some((one) => one.startsWith(title.slice(0, 20)))).toBe(true)
    const pages = pdf.outline.map(({ page }) => page)
    expect(pages.toSorted((a, b) => a - b)).toEqual(pages)
  })

  test('names what is behind its slides, and no figures where they are large enough on their slides', () => {
    const named = pdf.outline.map(({ title }) => title).filter((title) => behind.includes(title))
    const without: Partial<Record<typeof layout, string[]>> = { 2: ['Figures'], speaker: behind.slice(0, 3) }
    expect(named).toEqual(behind.filter((title) => !without[layout]?.includes(title)))
    const contents = pdf.pages[0]?.text.split('Contents')[1]?.replace(/\s+/g, ' ')
    if (layout !== 'speaker') expect(contents).toContain(named.join(' '))
  })

  test('leads from citations to references, and from these back', () => {
    const { citations } = deck
    const works = citations ? citedWorks(citations) : []
    const list = pdf.pages.flatMap(({ text }, index) => (text.includes('References') ? [index + 1] : []))
    const [first = 0] = list.slice(-1)
    const there = pdf.pages.slice(0, first - 1).flatMap(({ links }) => links)
    expect(there.some((link) => typeof link === 'number' && link >= first)).toBe(true)
    const back = pdf.pages
      .slice(first - 1)
      .flatMap(({ links }) => links.filter((link) => typeof link === 'number'))
    const numbers = new Set(shown().map(({ no }) => no))
    expect(back.length).toBeGreaterThanOrEqual(
      works.flatMap(({ slides }) => slides.filter((no) => numbers.has(no))).length,
    )
  })

  test('has every reference with how far it was read', async () => {
    const text = plain(await readInOrder(file))
    expect(text).toContain(plain('doi:10.1038/s41586-025-09755-9. not read.'))
  })
})

test('is read in the order of the page: each slide, then what is said of it', async () => {
  const text = plain(await readInOrder(join(out, 'slides', 'handout-notes.pdf')))
  const references = new Set(deck.citations?.references.map(({ slide }) => slide.index + 1))
  let last = text.indexOf(plain('Good morning'))
  expect(last).toBeGreaterThan(text.indexOf(plain(deck.about.title)))
  for (const { index, title = '', note = '' } of deck.slidev.data.slides) {
    if (references.has(index + 1) || index === 0) continue
    const heading = text.indexOf(plain(title).slice(0, 15), last)
    const said = text.indexOf(plain(note.split(/[[*\n]/)[0] ?? '').slice(0, 60), heading)
    expect(
      [heading, said].every((at) => at > last),
      `slide ${index + 1}: ${title}`,
    ).toBe(true)
    last = said
  }
  expect(text.lastIndexOf('references')).toBeGreaterThan(last)
})

/** Text without what a browser changes when it breaks lines. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\p{Pd}]/gu, '')
    .toLowerCase()
}

test('axe finds nothing on its page', async () => {
  const browser = await launchBrowser()
  const fonts = findWebFonts(deck.slidev.data.config.fonts, deck.root)
  const folder = join(out, 'slides', 'talk')
  const folders = fontFolders(fonts)
  const site = await serve({ folders: { ...folders, '/': folder } })
  const options = handoutShape.parse({})
  const prints = {
    slides: false,
    folders,
    handouts: async (pages: Parameters<typeof makeHandout>[1]['pages']) => [
      await makeHandout(deck, { options, layout: 'notes', pages, fonts }),
    ],
  }
  const talk = {
    deck,
    openBrowser: async () => browser,
    home: site.url,
    folder,
    clicks: 'final' as const,
    prints,
  }
  const opened = await openForPrint(talk)
  const labels = { areLetThrough: false, remedies: async () => new Map() }
  await printOnce(talk, Promise.resolve({ ...opened, close: async () => undefined }), labels, () => undefined)
  // It waits by timers, and the time of a page that is printed stands still.
  await opened.page.clock.resume()
  const { violations } = await new AxeBuilder({ page: opened.page }).setLegacyMode().analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  await browser.close()
  await site.close()
})
