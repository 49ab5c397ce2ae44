import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildHandout } from '../support/build-handout.ts'
import { readSlidesPdf, type SlidesPdf, tagsOf } from '../support/read-slides-pdf.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { writeFiles } from '../support/write-files.ts'

const folder = temporaryFolder()

const others = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
const numbers = ['one', ...others]

const deck = `---
title: 'Nine slides on memory: how it is made, kept, lost, and found again after many years'
theme: none
author: Ada
date: 2026-02-03
info: A **short** talk.
bibliography: works.json
handout:
  paper: letter
  reference: '@ada2020'
  figure: 3
  takeaways: 2
  questions: ['Why $x^2$?', 'Who says so [@ada2020]?', 'How?', 'When?', 'Where?', 'With what?', 'What for?']
  footer: Department of memory
---

# Title one

Read in [@ada2020]. point one

<p style="position: absolute; bottom: 0">foot one</p>

<!-- What is said of one. -->
${others
  .map(
    (number) => `
---

# Title ${number}

- point ${number}
- and
- so
- on

<p style="position: absolute; bottom: 0">foot ${number}</p>

<!-- What is said of ${number}. ${number === 'nine' ? 'It goes on and on. '.repeat(400) : ''}-->
`,
  )
  .join('')}`

const works = [
  {
    id: 'ada2020',
    type: 'article-journal',
    title: 'How memory is kept',
    author: [{ family: 'Lovelace', given: 'Ada' }],
    issued: { 'date-parts': [[2020]] },
    'container-title': 'Journal of Memory',
    DOI: '10.1000/182',
  },
]

const layouts = ['notes', '2', '3', '6', 'outline'] as const
const handouts = new Map<string, SlidesPdf>()
const textsOf = (layout: string) => handouts.get(layout)?.pages.map(({ text }) => text) ?? []

const before = process.cwd()
afterAll(() => process.chdir(before))

beforeAll(async () => {
  writeFiles(folder, { 'slides.md': deck, 'works.json': JSON.stringify(works) })
  process.chdir(folder)
  await buildHandout('slides.md', layouts)
  for (const layout of layouts)
    handouts.set(layout, await readSlidesPdf(join(folder, `dist/slides/handout-${layout}.pdf`)))
})

describe.each(layouts)('%s', (layout) => {
  test('begins with what the talk is about', () => {
    const [first = ''] = textsOf(layout)
    for (const said of [
      'Nine slides on memory',
      'Ada',
      '3 February 2026',
      'A short talk.',
      'How memory is kept',
    ])
      expect(first).toContain(said)
    for (const said of ['To take home', 'point two', 'Contents', 'Title nine']) expect(first).toContain(said)
  })

  test('shows the chosen slide there, as one picture with a name', () => {
    const [first] = handouts.get(layout)?.pages ?? []
    expect(first && tagsOf(first, 'Figure').map(({ alt }) => alt)).toContain('Slide 3: Title three')
  })

  test('asks its questions once, before the references', () => {
    const text = textsOf(layout).join('\n')
    expect(text.split('Who says so')).toHaveLength(2)
    expect(text.indexOf('Who says so')).toBeLessThan(text.lastIndexOf('References'))
  })

  test('leaves no question alone on the next page', () => {
    const page = textsOf(layout).find((text) => text.includes('What for?'))
    expect(page).toContain('With what?')
  })

  test('has its paper, its foot and its number on each page, and its title from the second on', () => {
    const pages = handouts.get(layout)?.pages ?? []
    for (const [index, { text, size }] of pages.entries()) {
      expect(size.map(Math.round)).toEqual([612, 792])
      expect(text).toContain('Department of memory')
      expect(text).toContain(`${index + 1} / ${pages.length}`)
      if (index > 0) expect(text).toContain('Nine slides on memory')
      expect(text).not.toContain('found again after many years\nDepartment')
    }
  })

  test('leads from the contents to each slide, and to what is behind them', () => {
    const { outline = [], pages = [] } = handouts.get(layout) ?? {}
    const slides = numbers.map((number) => `Title ${number}`)
    expect(outline.map(({ title }) => title)).toEqual([...slides, 'To discuss', 'References'])
    expect(pages[0]?.links.join()).toContain(outline.map(({ page }) => page).join())
  })
})

test.each([
  ['2', 2],
  ['3', 3],
  ['6', 6],
] as const)('%s slides to a page, each whole, without what is said', (layout, most) => {
  const feet = textsOf(layout).map(
    (text) => text.match(new RegExp(`(?<=foot )(${numbers.join('|')})`, 'g')) ?? [],
  )
  expect(feet.flat().filter((number, index, all) => all.indexOf(number) === index)).toHaveLength(
    numbers.length,
  )
  for (const [index, text] of textsOf(layout).entries())
    if (index > 0) for (const number of feet[index] ?? []) expect(text).toContain(`Title ${number}`)
  expect(Math.max(...feet.slice(1).map((found) => found.length))).toBe(Math.min(most, numbers.length))
  expect(textsOf(layout).join('')).not.toContain('is said')
})

test('with notes: each slide stands with what is said of it', () => {
  for (const number of numbers.slice(0, -1)) {
    const page = textsOf('notes').find((text) => text.includes(`What is said of ${number}.`))
    expect(page).toContain(`foot ${number}`)
  }
})

test('long notes go on over pages, all of them', () => {
  const said = textsOf('notes').join('\n').replace(/\s+/g, ' ')
  expect(said.match(/\bgoes\b/g)).toHaveLength(400)
})

test('an outline has the words of the slides, and no slides', () => {
  const [first = '', ...others] = textsOf('outline')
  const text = [first.slice(first.indexOf('Contents')), ...others].join('\n')
  for (const number of numbers) expect(text).toContain(`point ${number}`)
  expect(text).not.toContain('is said')
})

test('the words of a slide stand together in an outline', () => {
  const [first = '', ...others] = textsOf('outline')
  for (const text of [first.slice(first.indexOf('Contents')), ...others])
    for (const [, number] of text.matchAll(/point (\w+)/g)) expect(text).toContain(`foot ${number}`)
})

test('lines to write on take no slide its place', async () => {
  writeFiles(folder, { 'lines.md': deck.replace('paper: letter', 'paper: a4\n  lines: true') })
  await buildHandout('lines.md', ['6'])
  const { pages } = await readSlidesPdf(join(folder, 'dist/lines/handout.pdf'))
  expect(pages[0]?.size.map(Math.round)).toEqual([595, 842])
  const text = pages.map((page) => page.text).join('')
  for (const number of numbers) expect(text).toContain(`foot ${number}`)
})

test.each([
  ['takeaways: 2', 'takeaways: 1', 'slide 1 lists nothing'],
  ['figure: 3', 'figure: 30', 'there is no slide 30'],
  ["reference: '@ada2020'", "reference: '@ada2021'", 'no slide cites ada2021'],
  ["reference: '@ada2020'", 'reference: Lovelace', 'Lovelace is no citation'],
])('what is not there is said with its line: %s', async (from, to, message) => {
  writeFiles(folder, { 'wrong.md': deck.replace(from, to) })
  const line = deck.split('\n').findIndex((text) => text.includes(from)) + 1
  await expect(buildHandout('wrong.md')).rejects.toMatchObject({
    exitCode: 2,
    problems: [{ message: expect.stringContaining(message), at: { file: 'wrong.md', line } }],
  })
})
