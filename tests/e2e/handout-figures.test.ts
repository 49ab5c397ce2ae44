import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildHandout } from '../support/build-handout.ts'
import { readSlidesPdf, type SlidesPdf, tagsOf } from '../support/read-slides-pdf.ts'
import { smallModel } from '../support/small-model.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { writeFiles } from '../support/write-files.ts'

const deck = `---
title: A model on slides
theme: none
lang: en
---

# The model

\`\`\`pathway small {given: [drug]}
\`\`\`

---

# A diagram

\`\`\`mermaid {scale: 0.5}
flowchart LR
  accTitle: How it goes
  accDescr: One leads to two
  one --> two
\`\`\`

---

# The table

<EvidenceTable model="small" />
`

const folder = temporaryFolder()
let handout: SlidesPdf
let text: string

const before = process.cwd()
afterAll(() => process.chdir(before))

beforeAll(async () => {
  writeFiles(folder, { 'slides.md': deck, 'pathways/small.yaml': smallModel })
  process.chdir(folder)
  await buildHandout('slides.md')
  handout = await readSlidesPdf(join(folder, 'dist/slides/handout.pdf'))
  text = handout.pages
    .map((page) => page.text)
    .join(' ')
    .replace(/\s+/g, ' ')
})

test('a picture of a model stands there once more, with its title, its words and its legend', () => {
  expect(text).toMatch(/Figure 1\. .*Slide 1/)
  for (const said of [
    'predicted by the model with',
    'stimulates',
    'drug',
    'predicted: none, weak, present, strong',
  ])
    expect(text).toContain(said)
})

test('they are in the outline, and the tables too', () => {
  expect(handout.outline.map(({ title }) => title).slice(3)).toEqual(['Figures', 'What the models stand on'])
})

test('a diagram does with what it says of itself', () => {
  expect(text).toMatch(/Figure 2\. How it goes Slide 2 One leads to two/)
})

test('each is one figure to a reader that listens', () => {
  const names = handout.pages.flatMap((page) => tagsOf(page, 'Figure')).map(({ alt }) => alt)
  expect(names).toContain('How it goes')
  expect(names.every(Boolean)).toBe(true)
})

test('the tables of the model stand there whole: its links with their sources, its experiments with predictions', () => {
  for (const said of [
    'Drug stimulates Target reported A paper',
    'Target stimulates Other reported elsewhere A paper',
  ])
    expect(text).toContain(said)
  expect(text).toContain('E2 Drug Target present present agrees A paper')
  const tables = handout.pages.flatMap((page) => tagsOf(page, 'Table'))
  expect(tables.length).toBeGreaterThanOrEqual(2)
})

test('the tables of models can be left out', async () => {
  writeFiles(folder, { 'brief.md': deck.replace('lang: en', 'lang: en\nhandout: { tables: false }') })
  await buildHandout('brief.md')
  const { pages } = await readSlidesPdf(join(folder, 'dist/brief/handout.pdf'))
  expect(text).toContain('What the models stand on')
  expect(pages.map((page) => page.text).join(' ')).not.toContain('What the models stand on')
})

test('it is as large where the slides are not shown', async () => {
  await buildHandout('slides.md', ['outline'])
  const { pages } = await readSlidesPdf(join(folder, 'dist/slides/handout.pdf'))
  for (const { largest } of pages) expect(largest).toBeLessThan(40)
})
