import { join } from 'node:path'
import { expect, test } from 'vitest'
import { deckFolder } from '../support/deck-folder.ts'
import { readSlidesPdf } from '../support/read-slides-pdf.ts'
import { runHere } from '../support/run-here.ts'

const text = `---
theme: none
title: What a browser shows
date: 2025-11-23
---

# A table

<table><thead><th>head</th></thead><tbody><tr><td>cell</td></tr></tbody></table>

---

# A diagram with a link

\`\`\`mermaid
flowchart LR
  accTitle: two nodes
  accDescr: two nodes
  A --> B
  click A "more.html" "More"
\`\`\`

---

# A chart

<svg role="img" viewBox="0 0 9 9" width="90"><circle r="4"/></svg>
`

const folder = deckFolder({ 'slides.md': text, 'strict.md': text.replace('title', 'checks: strict\ntitle') })

test('what a browser shows and some readers do not follow is a warning, with slide and line', async () => {
  const { code, stderr } = await runHere(['export'], { cwd: folder })
  const problems = stderr.split('\n').filter((line) => /^slides\.md/.test(line))
  expect(problems.sort()).toEqual([
    'slides.md:20: warning: slide 2: the link more.html leads to a file of the talk and is left out of the PDF',
    'slides.md:27: warning: slide 3: the figure has no alternative text',
    expect.stringMatching(/^slides\.md:9: warning: slide 1: a screen reader does not follow a table: /),
  ])
  expect(code).toBe(0)
  const { pages } = await readSlidesPdf(join(folder, 'dist/slides/slides.pdf'))
  expect(pages.map(({ text, links }) => [text.split('\n')[0], links])).toEqual([
    ['A table', []],
    ['A diagram with a link', []],
    ['A chart', []],
  ])
})

test('a strict deck takes it for an error', async () => {
  const { code, stderr } = await runHere(['export', 'strict.md'], { cwd: folder })
  expect(stderr).toMatch(/^strict\.md:10: error: slide 1: a screen reader does not follow a table: /m)
  expect(code).toBe(1)
})
