import { join } from 'node:path'
import type { Browser } from 'playwright-chromium'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '../../scripts/browser/launch-browser.ts'
import type { Deck } from '../../scripts/deck/deck.ts'
import { readDeck } from '../../scripts/deck/read-deck.ts'
import { openPress } from '../../scripts/print/press.ts'
import { deckFolder, writeFiles } from '../support/deck-folder.ts'
import { type PrintedSlide, printPage, redPixel } from '../support/print-page.ts'
import { readSlidesPdf } from '../support/read-slides-pdf.ts'

const text = `---
theme: none
canvasWidth: 400
date: 2025-11-23
---

# One

[data](/data.csv)

---

# Two

![](/mouse.png)

<img src="https://example.org/rat.png">
`

const before = process.cwd()
let browser: Browser
let deck: Deck

beforeAll(async () => {
  process.chdir(deckFolder({ 'slides.md': text }))
  deck = await readDeck('slides.md')
  browser = await launchBrowser()
})

afterAll(async () => {
  process.chdir(before)
  await browser.close()
})

/** Prints a talk whose print page is this. */
async function print(
  slides: readonly PrintedSlide[],
  more = '',
  clicks: 'final' | 'all' = 'final',
  openBrowser = async () => browser,
) {
  const folder = join(process.cwd(), 'talk')
  writeFiles(folder, {
    'index.html': printPage(slides, more),
    'mouse.png': Buffer.from(redPixel.split(',')[1] ?? '', 'base64'),
  })
  const prints = { slides: true, folders: {}, handouts: async () => [] }
  const press = await openPress(deck, openBrowser, folder, clicks, prints)
  try {
    let pdf = new Uint8Array()
    const labels = { areLetThrough: false, remedies: async () => new Map() }
    const printed = await press.print(labels, (slides) => {
      pdf = Uint8Array.from(slides.pdf)
    })
    return { pdf, ...printed }
  } finally {
    await press.close()
  }
}

const one = { no: 1, html: '<h1>One</h1>' }
const two = { no: 2, html: '<h1>Two αβγ</h1>' }

describe('a talk that is whole', () => {
  test('is printed a page a slide, in the size of the slides, tagged', async () => {
    const { pdf, pages, warnings } = await print([one, two])
    expect(warnings).toEqual([])
    expect(pages.map(({ no, heading }) => [no, heading])).toEqual([
      [1, 'One'],
      [2, 'Two αβγ'],
    ])
    writeFiles('.', { 'slides.pdf': pdf })
    const read = await readSlidesPdf('slides.pdf')
    expect(read.pages.map(({ text }) => text)).toEqual(['One', expect.stringMatching(/^Two/)])
    expect(read.pages.map(({ tags }) => tags.children.length > 0)).toEqual([true, true])
    // 400 by 225 CSS pixels, at 96 pixels and 72 points an inch.
    const [, width, height] =
      /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(Buffer.from(pdf).toString('latin1')) ?? []
    expect([width, height].map((points) => Math.round((Number(points) / 72) * 96))).toEqual([400, 225])
  })

  test('the talk is asked for its click steps or for the last of them', async () => {
    const asked = `<script>addEventListener('load', () => { document.querySelector('h1').textContent = location.search + location.hash })</script>`
    expect((await print([one, two], asked, 'final')).pages[0]?.heading).toBe('?print=true#/print')
    expect((await print([one, two], asked, 'all')).pages[0]?.heading).toBe('?print=clicks#/print')
  })

  test('what a slide makes of the date and of chance is the same on every print', async () => {
    const chance = `<script>addEventListener('load', () => { document.querySelector('h1').textContent = new Date().toISOString() + ' ' + Math.random() })</script>`
    const headings = [await print([one, two], chance), await print([one, two], chance)].map(
      ({ pages }) => pages[0]?.heading,
    )
    expect(headings[0]).toMatch(/^2025-11-23T00:00:00\.000Z 0\.\d+$/)
    expect(headings[1]).toBe(headings[0])
  })

  test('formulas are said in words', async () => {
    const formula =
      '<span class="katex"><span class="katex-mathml"><math xmlns="http://www.w3.org/1998/Math/MathML"><mfrac><mi>a</mi><mi>b</mi></mfrac></math></span>' +
      '<span class="katex-html" aria-hidden="true">a/b</span></span>'
    const { pdf } = await print([{ no: 1, html: formula }, two])
    const utf16 = Buffer.from('a over b', 'utf16le').swap16().toString('hex').toUpperCase()
    const bytes = Buffer.from(pdf).toString('latin1')
    expect(bytes.includes(utf16) || bytes.includes(Buffer.from(utf16, 'hex').toString('latin1'))).toBe(true)
  })

  test('dead links and pictures without alt text are told with their lines', async () => {
    const { warnings } = await print([
      { no: 1, html: '<a href="/data.csv">data</a>' },
      { no: 2, html: '<img src="/mouse.png">' },
    ])
    expect(warnings.map(({ severity, message, at }) => [severity, message, at])).toEqual([
      ['warning', expect.stringMatching(/^slide 1: the link \/data\.csv /), { file: 'slides.md', line: 9 }],
      ['warning', 'slide 2: the picture /mouse.png has no alt text', { file: 'slides.md', line: 15 }],
    ])
  })
})

describe('a browser that crashes', () => {
  /** Shows its second slide late enough to be disturbed before. */
  const late = `<script>document.addEventListener('DOMContentLoaded', () => {
    const { classList } = document.querySelector('[data-slidev-no="2"]').firstElementChild
    classList.remove('slidev-layout')
    const come = () => realNow() < 1500 ? realFrame(come) : classList.add('slidev-layout')
    come()
  })</script>`
  const slides = [one, { no: 2, html: '</div><div><h1>Two</h1>' }]
  const printLate = (openBrowser: () => Promise<Browser>) => print(slides, late, 'final', openBrowser)

  test('is tried once more, in another one', async () => {
    const other = await launchBrowser()
    const browsers = [other, browser]
    const printing = printLate(async () => browsers.shift() ?? browser)
    // What it is asked while it opens the page is answered by then.
    await expect.poll(() => other.contexts()[0]?.pages()[0]?.locator('[data-slidev-no="2"]').count()).toBe(1)
    await other.close()
    expect((await printing).pages).toHaveLength(2)
    expect(browsers).toEqual([])
  })
})

describe('a talk that is not is not printed', () => {
  test('every fault is told at once, each with its line', async () => {
    const printing = print(
      [
        { no: 1, html: '<h1>One</h1>' },
        { no: 2, html: '<img alt="" src="/none.png"><img alt="" src="https://example.org/rat.png">' },
      ],
      `<script>pathdeckProblems.push({ no: 1, message: 'Error: no such level' })</script>`,
    )
    await expect(printing).rejects.toMatchObject({
      exitCode: 1,
      problems: [
        {
          message: 'slide 2: a request to another host: https://example.org/rat.png',
          at: { file: 'slides.md', line: 17 },
        },
        { message: 'slide 1: a component threw: Error: no such level', at: { file: 'slides.md', line: 1 } },
        { message: 'slide 2: a picture does not load: /none.png', at: { file: 'slides.md', line: 13 } },
      ],
    })
  })

  test('a slide that leaves for elsewhere is named', async () => {
    const leave = `<script>
      const range = /range=([\\d,]+)/.exec(location.hash)
      if (!range || /\\b2\\b/.test(range[1])) location.href = 'http://127.0.0.1:1/elsewhere'</script>`
    await expect(print([one, two], leave)).rejects.toMatchObject({
      exitCode: 1,
      problems: [{ message: 'slide 2: what is on it leaves the talk for http://127.0.0.1:1/elsewhere' }],
    })
  })

  test('it leaves nothing open behind it', async () => {
    expect(browser.contexts()).toEqual([])
  })
})
