import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Locator } from 'playwright-chromium'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '../../scripts/browser/launch-browser.ts'
import { ExitCode } from '../../scripts/shared/problem.ts'
import { deckFolder } from '../support/deck-folder.ts'
import { openTalk } from '../support/open-talk.ts'
import { sampleModel, sampleModelText } from '../support/read-model.ts'
import { type ReadPage, readSlidesPdf, type SlidesPdf, tagsOf } from '../support/read-slides-pdf.ts'
import { runCli } from '../support/run-cli.ts'

/*
 * A deck that says nothing of how diagrams look, with a model: all that can be shown of it, in all outputs.
 */

const { edges, views } = sampleModel('adenosine').pathway
const stepByStep = views.mechanism?.steps ?? []

const folder = deckFolder({
  'pathways/adenosine.yaml': sampleModelText('adenosine'),
  'slides.md': `---
theme: none
title: Pathways
---

# The links alone

\`\`\`pathway adenosine {view: panel, caption: true, scale: 4}
\`\`\`

---
layout: center
---

# A knock-out

\`\`\`pathway adenosine {view: panel, given: [ketamine], knockout: [a1r], legend: true}
\`\`\`

---

# Two pathways

<script setup>
const level = 'strong'
</script>

<div style="display: flex">

\`\`\`pathway adenosine {view: panel, given: []}
\`\`\`

\`\`\`pathway adenosine {view: panel, given: ketamine}
\`\`\`

</div>

The level is {{ level }}.

---

# Step by step

\`\`\`pathway adenosine {view: mechanism, steps: true}
\`\`\`

---

# 中文

\`\`\`pathway adenosine {view: panel, given: [ketamine], lang: zh}
\`\`\`

---

# The laboratory

<PathwayLab model="adenosine" view="lab" given="ketamine" />

---

# The experiments

<ExperimentTable model="adenosine" :only="['E2', 'E5', 'E16']" />

---

# The results

<ResultMatrix model="adenosine" :only="['E2', 'E5', 'E16', 'E19']" :columns="['ado_mpfc', 'antidepressant', 'hyperlocomotion']" />

---

# The predictions

<ResultMatrix model="adenosine" predicted :only="['E5', 'E29']" :columns="['antidepressant']" />

---

# The evidence

<EvidenceTable model="adenosine" :rows="[1, 4]" />
`,
})
let browser: Browser

beforeAll(async () => {
  expect(await runCli(['build', '--clicks', 'all', '--quiet'], { cwd: folder })).toMatchObject({
    code: ExitCode.ok,
    stdout: '',
  })
  browser = await launchBrowser()
})
afterAll(() => browser?.close())

describe('the PDF', () => {
  let pdf: SlidesPdf
  beforeAll(async () => {
    pdf = await readSlidesPdf(join(folder, 'dist', 'slides', 'slides.pdf'))
  })
  /** The pages of a slide, one a click step. */
  function pagesOf(title: string): ReadPage[] {
    const place = pdf.outline.findIndex((item) => item.title === title)
    const [first, next] = [pdf.outline[place]?.page ?? 0, pdf.outline[place + 1]?.page]
    return pdf.pages.slice(first - 1, next && next - 1)
  }
  const figuresOf = (title: string) =>
    pagesOf(title).flatMap((page) => tagsOf(page, 'Figure').map(({ alt = '' }) => alt))
  const textOf = (title: string) => pagesOf(title).map(({ text }) => text.replaceAll(/\s+/g, ' '))

  const links =
    'Ketamine blocks the NMDA receptor and raises extracellular adenosine (mPFC). Extracellular adenosine activates the adenosine A1 receptor (Gi/o) and the adenosine A2A receptor (Gs). The NMDA receptor holds back hyperlocomotion (rodent). The adenosine A1 receptor and the adenosine A2A receptor are both required for the rapid antidepressant effect.'

  test('says each pathway as one figure, in words made from the model', () => {
    expect(figuresOf('The links alone')).toEqual([links])
    expect(figuresOf('A knock-out')).toEqual([
      `${links} Predicted with ketamine and A1R knock-out: the rapid antidepressant effect is absent; extracellular adenosine still rises; hyperlocomotion is still present; the adenosine A2A receptor still becomes more active.`,
    ])
    expect(figuresOf('Two pathways')).toEqual([
      expect.stringMatching(/Predicted without intervention: the rapid antidepressant effect is absent;/),
      expect.stringMatching(/Predicted with ketamine: the rapid antidepressant effect is present;/),
    ])
    expect(figuresOf('中文')).toEqual([
      expect.stringMatching(/^氯胺酮阻断NMDA受体.*在氯胺酮条件下，模型预测：快速抗抑郁效应出现，/),
    ])
  })

  test('shows the words of the picture, its caption and its legend, and what is around it', () => {
    expect(textOf('The links alone')).toEqual([
      'The links alone Ketamine Adenosine (mPFC) A1R A2AR NMDAR Antidepressant effect Hyper- locomotion Two branches of ketamine: 7 links reported.',
    ])
    expect(textOf('A knock-out').join()).toMatch(/given taken away or blocked inactive predicted: none, weak/)
    expect(textOf('Two pathways').join()).toMatch(/^Two pathways( .*locomotion){2} The level is strong\.$/)
    expect(textOf('中文').join()).toContain('氯胺酮 腺苷 (mPFC) A1R A2AR NMDAR 抗抑郁 效应 运动亢进')
  })

  test('has a page for each step of a picture that is built click by click', () => {
    const words = ['Ketamine', 'Adenosine', 'A1R', 'A2AR', 'Antidepressant', 'NMDAR', 'locomotion']
    const seen = textOf('Step by step').map((text) => words.filter((word) => text.includes(word)))
    expect(seen).toEqual([words.slice(0, 1), words.slice(0, 2), words.slice(0, 4), words.slice(0, 5), words])
    const doubt = 'hyperlocomotion (rodent); reports disagree whether it changes extracellular adenosine.'
    expect(figuresOf('Step by step')).toEqual(
      Array(5).fill(links.replace('hyperlocomotion (rodent).', doubt)),
    )
  })

  test('has the laboratory as its picture and a table of the experiments', () => {
    const [page, ...others] = pagesOf('The laboratory')
    expect(others).toEqual([])
    expect(figuresOf('The laboratory')).toEqual([
      expect.stringMatching(/And \d+ further links\. Predicted with ketamine: .*effect is present/),
    ])
    expect(page && tagsOf(page, 'Table')).toHaveLength(1)
    expect(page && tagsOf(page, 'TR')).toHaveLength(6)
    expect(textOf('The laboratory').join()).toMatch(
      /E2 Ketamine( present){6} agrees E5 Ketamine, A1R knock-out( none){2}( present){4} agrees.* And 28 further experiments\.$/,
    )
  })

  test.each([
    // Two rows of headings above, of which what spans both is one; a heading a row.
    { title: 'The experiments', headings: 6 + 6 + 3, cells: 3 * 8, says: 'contested: weak, below E2' },
    { title: 'The results', headings: 4 + 4, cells: 3 * 4, says: 'Ketamine, A1R knock-out' },
    {
      title: 'The predictions',
      headings: 2 + 2 + 2,
      cells: 2 * 2,
      says: 'A1R alone activated (reported elsewhere)',
    },
    {
      title: 'The evidence',
      headings: 5 + 4,
      cells: 4 * 4,
      says: 'Ketamine inhibits Mitochondrial TCA cycle',
    },
  ])('has $title as a table with headings', ({ title, headings, cells, says }) => {
    const [page] = pagesOf(title)
    expect(page && tagsOf(page, 'Caption')).toHaveLength(1)
    expect(page && tagsOf(page, 'TH')).toHaveLength(headings)
    expect(page && tagsOf(page, 'TD')).toHaveLength(cells)
    expect(textOf(title).join()).toContain(says)
  })

  test('says what was found with words for each mark, and explains the marks that are there', () => {
    expect(figuresOf('The results')).toEqual([
      ...['seen (present)', 'seen (present)', 'seen (present)'],
      ...['seen (present)', 'not seen (none)', 'seen (present)'],
      ...['seen (strong, above E2)', 'seen (strong, above E2)'],
      'reports disagree (contested: weak, below E2)',
      ...['not reported', 'not reported', 'not reported'],
    ])
    expect(textOf('The results').join()).toMatch(/seen not seen reports disagree not reported$/)
    expect(figuresOf('The predictions')).toEqual([
      ...['not seen (none)', 'Prediction: none'],
      ...['seen (present)', 'Prediction: none (differs)'],
    ])
    expect(textOf('The predictions').join()).toMatch(/seen not seen the model differs$/)
  })
})

describe('the talk in one file', () => {
  const address = `${pathToFileURL(join(folder, 'dist', 'slides', 'talk.html'))}#/`

  /** What is seen of a picture's nodes or edges. */
  const seenIn = (slide: Locator, part: 'data-node' | 'data-edge') =>
    slide
      .locator(`[${part}]`)
      .evaluateAll(
        (all, name) => [
          ...new Set(
            all
              .filter((element) => getComputedStyle(element).visibility === 'visible')
              .map((element) => element.getAttribute(name) ?? ''),
          ),
        ],
        part,
      )

  /** `e3_4` is the model's edges 3 and 4 in a row. */
  function endsOf(edge: string): string[] {
    const places = edge.slice(1).split('_').map(Number)
    return [edges[places[0] ?? -1]?.from ?? '', edges[places.at(-1) ?? -1]?.to ?? '']
  }

  test('has a legend of low lines, also in a layout that shrinks to its picture', async () => {
    const { page, close } = await openTalk(browser, `${address}2`)
    const legend = page.locator('[data-slidev-no="2"] .pathway-legend')
    await legend.waitFor()
    const lines = await legend
      .locator('li')
      .evaluateAll((all) => new Set(all.map((one) => one.getBoundingClientRect().top)).size)
    expect(lines).toBeLessThan(4)
    await close()
  })

  test('adds with each click the next nodes, and the edges between those that are there', async () => {
    const { page, complaints, close } = await openTalk(browser, `${address}4`)
    const slide = page.locator('[data-slidev-no="4"] .slidev-layout')
    await slide.locator('svg [data-node]').first().waitFor()
    const all = (await slide
      .locator('[data-edge]')
      .evaluateAll((every) => [
        ...new Set(every.map((edge) => edge.getAttribute('data-edge') ?? '')),
      ])) satisfies string[]
    expect(all).toHaveLength(8)
    for (const [step] of [[], ...stepByStep].entries()) {
      const there = ['ketamine', ...stepByStep.slice(0, step).flat()]
      await expect.poll(() => seenIn(slide, 'data-node').then((seen) => seen.sort())).toEqual(there.sort())
      const seen = await seenIn(slide, 'data-edge')
      expect(seen).toEqual(all.filter((edge) => endsOf(edge).every((end) => there.includes(end))))
      await page.keyboard.press('ArrowRight')
    }
    await page.waitForURL(/#\/5$/)
    expect(complaints).toEqual([])
    await close()
  })

  test('shows two pathways and a script of its own on one slide', async () => {
    const { page, complaints, close } = await openTalk(browser, `${address}3`)
    const slide = page.locator('[data-slidev-no="3"] .slidev-layout')
    await slide.getByText('The level is strong.').waitFor()
    const figures = slide.locator('figure')
    const state = (no: number, node: string) =>
      figures.nth(no).locator(`[data-node="${node}"]`).getAttribute('data-state')
    await figures.nth(1).locator('[data-node="ketamine"]').waitFor()
    expect(await figures.count()).toBe(2)
    expect([await state(0, 'ketamine'), await state(1, 'ketamine')]).toEqual(['idle', 'given'])
    expect([await state(0, 'nmdar'), await state(1, 'nmdar')]).toEqual(['active', 'idle'])
    expect(complaints).toEqual([])
    await close()
  })

  test('says the language of what is not in the language of the talk', async () => {
    const { page, close } = await openTalk(browser, `${address}5`)
    const figure = page.locator('[data-slidev-no="5"] figure')
    await figure.locator('svg').waitFor()
    expect(await figure.getAttribute('lang')).toBe('zh')
    await close()
  })

  test('keeps a large picture within its column and the height of a slide', async () => {
    const { page, close } = await openTalk(browser, `${address}1`)
    const picture = page.locator('[data-slidev-no="1"] .pathway-picture')
    await picture.locator('svg').waitFor()
    const { width, height, column } = await picture.evaluate((host: HTMLElement) => ({
      width: host.offsetWidth,
      height: host.offsetHeight,
      column: host.parentElement?.clientWidth ?? 0,
    }))
    expect(height).toBeLessThanOrEqual(420)
    expect(width).toBeLessThanOrEqual(column)
    // One of the two it fills: it was asked to be four times as large as it is drawn.
    expect(Math.max(height / 420, width / column)).toBeGreaterThan(0.99)
    await close()
  })
})
