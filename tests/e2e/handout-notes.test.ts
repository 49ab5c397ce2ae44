import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { oneBook } from '../support/one-book.ts'
import { readSlidesPdf, type SlidesPdf, tagsOf } from '../support/read-slides-pdf.ts'
import { runHere } from '../support/run-here.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { writeFiles } from '../support/write-files.ts'

const folder = temporaryFolder()
writeFiles(folder, {
  'references.json': oneBook,
  'slides.md': `---
title: Notes of all kinds
theme: none
bibliography: references.json
---

# One

<!--
## A heading

<div class="box"><u>HTML</u> and <details><summary>more</summary>of it</details></div>

A formula $\\sqrt{x}$, and 中文：腺苷激增。 See [the site](https://example.org/a), [slide two](/2), [a slide that
stays out](/3) and [@yue, p. 3].

| Receptor | Effect |
| -------- | ------ |
| A2A 受体 | −20    |

\`\`\`ts
return dose > 10
\`\`\`
-->

---

# Two

<v-clicks>

- a
- b

</v-clicks>

<!-- Before. [click] At one. [click] At two. -->

---
handout: false
---

# Three
`,
})

async function handout(out: string, ...options: string[]): Promise<{ pdf: SlidesPdf; stderr: string }> {
  const { code, stderr } = await runHere(
    ['build', '--only', 'handout', '--handout', 'notes', '--out', out, ...options],
    { cwd: folder },
  )
  expect(stderr).not.toContain('error')
  expect(code).toBe(0)
  return { pdf: await readSlidesPdf(join(folder, out, 'slides', 'handout.pdf')), stderr }
}

const textOf = ({ pages }: SlidesPdf) => pages.map(({ text }) => text.replace(/\s+/g, ' ')).join(' ')
const altsOf = ({ pages }: SlidesPdf, role: string) =>
  pages.flatMap((page) => tagsOf(page, role).map(({ alt }) => alt))

describe('a note that holds all kinds of things', () => {
  let pdf: SlidesPdf
  let stderr: string
  beforeAll(async () => {
    const made = await handout('dist')
    pdf = made.pdf
    stderr = made.stderr
  })

  test('is there as text', () => {
    for (const said of [
      'A heading',
      'HTML and',
      'of it',
      '中文：腺苷激增。',
      'the site (example.org/a)',
      '(Yue, 2025, p. 3)',
      'Receptor Effect A2A 受体 −20',
      'return dose > 10',
    ])
      expect(textOf(pdf)).toContain(said)
  })

  test('says its formulas and its clicks', () => {
    expect(altsOf(pdf, 'Formula').join()).toMatch(/square root of x/)
    expect(altsOf(pdf, 'Figure')).toEqual(expect.arrayContaining(['Click 1', 'Click 2']))
  })

  test('is tagged as what it is', () => {
    const roles = pdf.pages.flatMap((page) =>
      ['H1', 'H2', 'H3', 'TH', 'TD'].flatMap((role) => tagsOf(page, role)),
    )
    expect(new Set(roles.map(({ role }) => role))).toEqual(new Set(['H1', 'H2', 'H3', 'TH', 'TD']))
    expect(stderr).not.toContain('heading')
  })

  test('leads to what it names, where that is in the handout', () => {
    const links = pdf.pages.flatMap(({ links }) => links)
    expect(links).toContain('https://example.org/a')
    expect(links.filter((link) => typeof link === 'number').length).toBeGreaterThanOrEqual(2)
  })
})

test('where each step is a page, it has what is said there below it', async () => {
  const { pdf } = await handout('steps', '--clicks', 'all')
  expect(textOf(pdf)).toMatch(/Two Before\. .*Two a 1 At one\. .*Two a b 2 At two\./)
})
