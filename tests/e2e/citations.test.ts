import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser } from 'playwright-chromium'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '../../scripts/browser/launch-browser.ts'
import { deckFolder, writeFiles } from '../support/deck-folder.ts'
import { openTalk } from '../support/open-talk.ts'
import { readSlidesPdf, type SlidesPdf } from '../support/read-slides-pdf.ts'
import { type Ended, runCli } from '../support/run-cli.ts'
import { runHere } from '../support/run-here.ts'
import { smallModel } from '../support/small-model.ts'
import { smallPng } from '../support/small-png.ts'

const text = `---
theme: none
title: A talk that cites
---

# What it shows

Adenosine rises [@yue2025, Fig. 1d; @licinio2025].

<p class="caption">After @kaster2015.</p>

<!-- Said before [@burtscher2023]. -->

---
source: '@licinio2025, citing Extended Data Fig. 1.'
---

# And again

| claim | by |
| --- | --- |
| two receptors | [-@yue2025] |

---
layout: references
---

---

# Behind the references

More [@kaster2015].
`

const work = (id: string, family: string, year: number, more: object) => ({
  id,
  type: 'article-journal',
  title: `The work of ${family}`,
  author: [{ family, given: 'A.' }],
  'container-title': 'Journal of Tests',
  issued: { 'date-parts': [[year]] },
  ...more,
})

const bibliography = [
  work('yue2025', 'Yue', 2025, { DOI: '10.1038/s41586-025-09755-9', read: 'not' }),
  work('licinio2025', 'Licinio', 2025, { DOI: '10.61373/bm025c.0134', read: 'preview' }),
  work('kaster2015', 'Kaster', 2015, { URL: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4485143' }),
  work('burtscher2023', 'Burtscher', 2023, { DOI: '10.1113/jp285230', read: 'abstract' }),
  work('uncited1999', 'Uncited', 1999, { DOI: '10.1000/uncited' }),
]

let folder: string
let built: Ended
let browser: Browser

beforeAll(async () => {
  folder = deckFolder({ 'slides.md': text, 'references.json': JSON.stringify(bibliography, null, 2) })
  built = await runCli(['build'], { cwd: folder })
  browser = await launchBrowser()
})
afterAll(() => browser.close())

test('a deck that cites builds, and says which entry it does not cite', () => {
  expect(built).toMatchObject({ code: 0 })
  expect(built.stderr).toMatch(/^references\.json:\d+: warning: uncited1999 is never cited$/m)
  expect(built.stderr.match(/: (warning|error): /g)).toHaveLength(1)
})

describe('the PDF', () => {
  let pdf: SlidesPdf
  beforeAll(async () => {
    pdf = await readSlidesPdf(join(folder, 'dist/slides/slides.pdf'))
  })
  const textOf = (page: number) => pdf.pages[page - 1]?.text.replace(/\s+/g, ' ')
  const linksOf = (page: number) => pdf.pages[page - 1]?.links

  test('has marks in text, captions and tables, and short references at the feet', () => {
    expect(textOf(1)).toContain('(Yue, 2025, Fig. 1d; Licinio, 2025)')
    expect(textOf(1)).toContain('After Kaster (2015).')
    expect(textOf(1)).toContain('Yue 2025; Licinio 2025; Kaster 2015')
    expect(textOf(2)).toContain('Licinio 2025, citing Extended Data Fig. 1; Yue 2025')
    expect(textOf(4)).toContain('Kaster 2015, Journal of Tests')
  })

  test('leads from each mark to the reference, and from each reference to its slides', () => {
    // A mark and a short reference each, which are more where the letters change.
    expect(linksOf(1)?.length).toBeGreaterThanOrEqual(6)
    expect(linksOf(2)?.length).toBeGreaterThanOrEqual(3)
    expect(new Set([...(linksOf(1) ?? []), ...(linksOf(2) ?? [])])).toEqual(new Set([3]))
    expect(linksOf(3)?.filter((link) => typeof link === 'number')).toEqual([1, 1, 4, 1, 2, 1, 2])
  })

  test('has a generated list with addresses as links, and says how far each work was read', () => {
    expect(textOf(3)).toContain('References')
    expect(linksOf(3)?.filter((link) => typeof link === 'string')).toEqual([
      'https://doi.org/10.1113/jp285230',
      'https://pmc.ncbi.nlm.nih.gov/articles/PMC4485143',
      'https://doi.org/10.61373/bm025c.0134',
      'https://doi.org/10.1038/s41586-025-09755-9',
    ])
    expect(textOf(3)).toMatch(/Burtscher.*abstract read.*Kaster.*Licinio.*preview read.*Yue.*not read/)
  })
})

describe('talk.html from the disk', () => {
  const open = (no: number) => openTalk(browser, `file://${join(folder, 'dist/slides/talk.html')}#/${no}`)

  test('leads from a mark to its reference and back by keyboard, and shows the entry on focus', async () => {
    const { page, complaints, close } = await open(1)
    const mark = page
      .locator('[data-slidev-no="1"] .slidev-layout')
      .getByRole('link', { name: 'Licinio, 2025' })
    await mark.waitFor()
    await page.keyboard.press('Tab')
    while (!(await mark.evaluate((link) => link === document.activeElement))) await page.keyboard.press('Tab')
    expect(await page.getByRole('tooltip').textContent()).toContain('The work of Licinio')
    await page.keyboard.press('Enter')
    await page.waitForURL(/#\/3$/)
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toContain('The work of Licinio')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.waitForURL(/#\/2$/)
    expect(complaints).toEqual([])
    await close()
  })

  test('shows the entry under the pointer, and hides it again', async () => {
    const { page, close } = await open(2)
    const mark = page.locator('[data-slidev-no="2"] td').getByRole('link')
    await mark.hover()
    const entry = page.getByRole('tooltip')
    await entry.waitFor()
    expect(await entry.textContent()).toContain('The work of Yue')
    await page.mouse.move(5, 5)
    await entry.waitFor({ state: 'detached' })
    await close()
  })

  test.each([1, 2, 3])('passes the accessibility checks on slide %i', async (no) => {
    const { page, close } = await open(no)
    const slide = `[data-slidev-no="${no}"]`
    await page.locator(slide).getByRole('link').first().waitFor()
    const { violations } = await new AxeBuilder({ page }).include(slide).analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
    await close()
  })

  test('has marks in the notes of the presenter', async () => {
    const { page, close } = await open(1)
    await page.goto(`file://${join(folder, 'dist/slides/talk.html')}#/presenter/1`)
    await page.getByText('Said before (Burtscher, 2023).').first().waitFor()
    await close()
  })

  test('carries what is cited, and nothing else of the bibliography or the processor', () => {
    const html = readFileSync(join(folder, 'dist/slides/talk.html'), 'utf8')
    expect(html).toContain('The work of Burtscher')
    expect(html).not.toContain('Uncited')
    expect(html).not.toMatch(/citeproc|makeBibliography/)
  })
})

const headed = '.slidev-layout h1 { margin: 0 0 20px; font-size: 34px; line-height: 1.2 }\n'
const narrow = '<template><div class="slidev-layout narrow"><slot /></div></template>\n'

/** The folder of the decks that follow. */
const several = deckFolder({
  'styles/index.css': headed,
  'layouts/narrow.vue': `${narrow}<style scoped>.narrow { padding: 40px 160px }</style>\n`,
})

test('with a page for each click marks and references still find each other, each reference on one page', async () => {
  writeFiles(several, {
    'few.json': JSON.stringify(bibliography),
    'clicks.md': `---
theme: none
bibliography: few.json
---

# One

[@yue2025] <v-click>[@licinio2025]</v-click>

---
layout: references
---

---

# Last

<v-click>

[@kaster2015]

</v-click>
`,
  })
  const words = ['build', 'clicks.md', '--only', 'pdf', '--clicks', 'all']
  expect(await runHere(words, { cwd: several })).toMatchObject({ code: 0 })
  const { pages } = await readSlidesPdf(join(several, 'dist/clicks/slides.pdf'))
  expect(pages.map(({ text }) => text.match(/^(One|References|Last)/)?.[0])).toEqual([
    'One',
    'One',
    'References',
    'Last',
    'Last',
  ])
  const [one, two, list, ...last] = pages.map(({ links }) => links)
  expect(new Set([...(one ?? []), ...(two ?? []), ...last.flat()])).toEqual(new Set([3]))
  expect(list?.filter((link) => typeof link === 'number')).toEqual([4, 1, 1])
})

test('a picture is credited at the foot of its slide, in a deck that cites nothing too', async () => {
  writeFiles(several, {
    'picture.md': `---
theme: none
checks: strict
figures: { dot.png: { source: Jane Doe, licence: CC BY 4.0 } }
---

# One

![A dot](/dot.png)
`,
    'public/dot.png': smallPng(),
  })
  const { code, stderr } = await runHere(['build', 'picture.md', '--only', 'html,pdf'], { cwd: several })
  expect({ code, said: stderr.match(/.*(warning|error): .*/g) }).toEqual({ code: 0, said: null })
  const { pages } = await readSlidesPdf(join(several, 'dist/picture/slides.pdf'))
  expect(pages.map(({ text }) => text)).toEqual([expect.stringContaining('Picture: Jane Doe, CC BY 4.0')])
  const { page, close } = await openTalk(browser, `file://${join(several, 'dist/picture/talk.html')}#/1`)
  await page.getByText('Picture: Jane Doe, CC BY 4.0').waitFor()
  await close()
})

test('tables of a model lead from its sources to their references, and these back', async () => {
  const model = smallModel.replaceAll('paper', 'yue2025').replace(/sources:\n.*\n/, '')
  const cwd = deckFolder({
    'references.json': JSON.stringify(bibliography),
    'pathways/small.yaml': model,
    'slides.md': `---
theme: none
---

# One

[@licinio2025]

---

# Evidence

<EvidenceTable model="small" />

---

# Experiments

<ExperimentTable model="small" />

---
layout: references
---
`,
  })
  const { code, stderr } = await runCli(['build', '--only', 'pdf'], { cwd })
  expect({ code, errors: stderr.match(/.*error: .*/g) }).toEqual({ code: 0, errors: null })
  const { pages } = await readSlidesPdf(join(cwd, 'dist/slides/slides.pdf'))
  for (const page of pages.slice(1, 3)) {
    expect(page.text).toContain('Yue 2025')
    expect(new Set(page.links)).toEqual(new Set([4]))
  }
  expect(pages[3]?.links.filter((link) => typeof link === 'number')).toEqual([1, 2, 3])
})

const english = 'The adenosine of work'
const chinese = '腺苷信号驱动氯胺酮与电休克的快速抗抑郁作用，第'

test.each([
  { name: 'english', lang: 'en', words: english, ratio: '16/9' },
  { name: 'chinese', lang: 'zh', words: chinese, ratio: '16/9' },
  { name: 'english-4-3', lang: 'en', words: english, ratio: '4/3' },
  { name: 'chinese-4-3', lang: 'zh', words: chinese, ratio: '4/3' },
  { name: 'narrow', lang: 'zh', words: chinese, ratio: '16/9', layout: 'narrow' },
])('a list takes the slides it needs, and fits them: $name', async ({ name, lang, words, ratio, layout }) => {
  const long = Array.from({ length: 60 }, (_, index) =>
    work(`work${index}`, `Author${index}`, 2000, {
      title: `${words} ${index}x ${words.repeat(index % 9)}`,
      ...(index % 3 === 0 && { URL: `https://example.org/${encodeURI(`${words}/`.repeat(6))}${index}` }),
      ...(index % 3 === 1 && { DOI: `10.1000/${'long.'.repeat(index)}${index}` }),
    }),
  )
  const cites = long.map(({ id }) => `@${id}`).join('; ')
  writeFiles(several, {
    [`${name}.json`]: JSON.stringify(long),
    [`${name}.md`]: `---
theme: none
lang: ${lang}
aspectRatio: ${ratio}
checks: strict
bibliography: ${name}.json
---

# One

<!-- [${cites}] -->

---
layout: ${layout ?? 'references'}
---

${layout ? '<References />' : ''}

---

# Last
`,
  })
  const { code, stderr } = await runHere(['build', `${name}.md`, '--only', 'pdf'], { cwd: several })
  expect({ code, said: stderr.match(/.*(warning|error): .*/g) }).toEqual({ code: 0, said: null })
  const { pages, outline } = await readSlidesPdf(join(several, `dist/${name}/slides.pdf`))
  const listed = pages.slice(1, -1)
  expect(listed.length).toBeGreaterThan(3)
  for (const index of long.keys())
    expect(listed.filter(({ text }) => new RegExp(`\\s${index}x`).test(text))).toHaveLength(1)
  const heading = lang === 'zh' ? '参考文献' : 'References'
  expect(outline.map(({ title }) => title)).toEqual([
    'One',
    ...listed.map((_, index) => `${heading} (${index + 1}/${listed.length})`),
    'Last',
  ])
  // Letters are about as large as they are meant to be where a list has the room that it is reckoned with.
  if (!layout) expect(Math.min(...listed.map(({ smallest }) => smallest))).toBeGreaterThan(18.9)
})
