import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { deckFolder, writeFiles } from '../support/deck-folder.ts'
import { runHere } from '../support/run-here.ts'

const rows = Array.from({ length: 30 }, (_, index) => `| row ${index + 1} | value ${index + 1} |`).join('\n')
const wide = `const x = "${'a line of code that nobody broke '.repeat(6)}"`

const cut = `---
theme: none
title: What is cut
date: 2025-11-23
---

# A picture that is cut

<img src="/tall.svg" alt="too tall" style="height: 700px">

---

# Code that scrolls

\`\`\`js
const short = 1
${wide}
\`\`\`

---

# Code that is meant to scroll

\`\`\`js {maxHeight:'60px'}
${Array.from({ length: 9 }, (_, index) => `const a${index} = 1`).join('\n')}
\`\`\`

---
overflow: ok
---

# Meant

<div style="position: absolute; top: 900px">below</div>

---

# A drawing in a box that is too small, and a face that is cut out

<div style="height: 100px; overflow: hidden">
  <svg role="img" aria-label="drawn" width="200" height="150"><text y="140">words</text></svg>
</div>

<div style="width: 80px; height: 80px; overflow: hidden; border-radius: 50%">
  <img src="/tall.svg" alt="a face" style="width: 100px">
</div>
`

const lost = `---
theme: none
title: What is lost
date: 2025-11-23
---

# A table

| a | b |
| - | - |
${rows}

---

# Far out

<div style="position: absolute; left: 1500px">far out</div>
`

const hidden = `---
theme: none
title: What is hidden
date: 2025-11-23
---

# One

Words that stay

Words that go

---

# Two

<Hide />
`

const bleeding =
  '<img src="/tall.svg" alt="a mascot" style="position: absolute; right: -40px; top: 0; height: 200px">'
const bled = `---
theme: none
title: What is bled
date: 2025-11-23
layout: mascot
---

# The layout's own

---

# The slide's

${bleeding}
`

const folder = deckFolder({
  'layouts/mascot.vue': `<template><div class="slidev-layout"><slot />${bleeding}</div></template>`,
  'bled.md': bled,
  'public/tall.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 6 9" width="600" height="900"/>',
  'components/Hide.vue': `<script setup>
import { onMounted } from 'vue'
onMounted(() => addEventListener('beforeprint', () => {
  for (const text of document.querySelectorAll('p'))
    if (text.textContent === 'Words that go') text.style.display = 'none'
}))
</script>
<template><p>Three</p></template>`,
  'cut.md': cut,
  'lost.md': lost,
  'letters.md': '---\ntheme: none\n---\n\n# One\n\n<div style="font-size:400px">Lastword</div>\n',
  'hidden.md': hidden,
})

const problemsOf = (stderr: string) => stderr.split('\n').filter((line) => /^\w+\.md:\d+: /.test(line))
const hasPdf = (name: string) => existsSync(join(folder, 'dist', name, 'slides.pdf'))

test('what is cut at the edge is a warning with its line, and the PDF is made', async () => {
  const { code, stderr } = await runHere(['export', 'cut.md'], { cwd: folder })
  expect(problemsOf(stderr)).toEqual([
    expect.stringMatching(
      /^cut\.md:9: warning: slide 1: the picture \.?\/tall\.svg reaches \d+ px beyond the bottom edge of the slide$/,
    ),
    expect.stringMatching(
      /^cut\.md:17: warning: slide 2: the code is \d+ px larger than its box, and a PDF does not scroll$/,
    ),
    'cut.md:49: warning: slide 5: the drawing is cut off by a box around it, by 50 px',
  ])
  expect(code).toBe(0)
  expect(hasPdf('cut')).toBe(true)
})

test('a picture that a layout puts across the edge is meant so, and one that a slide puts there is told', async () => {
  const { code, stderr } = await runHere(['export', 'bled.md'], { cwd: folder })
  expect(problemsOf(stderr)).toEqual([
    expect.stringMatching(
      /^bled\.md:14: warning: slide 2: the picture .*tall\.svg reaches \d+ px beyond the right/,
    ),
  ])
  expect(code).toBe(0)
})

test('a strict deck takes it for an error', async () => {
  writeFiles(folder, { 'strict.md': cut.replace('theme: none', 'theme: none\nchecks: strict') })
  const { code, stderr } = await runHere(['export', 'strict.md'], { cwd: folder })
  expect(problemsOf(stderr).map((line) => /: (\w+): slide \d/.exec(line)?.[1])).toEqual([
    'error',
    'error',
    'error',
  ])
  expect(code).toBe(1)
  expect(hasPdf('strict')).toBe(false)
})

test('what is lost to the PDF ends the build, with the line where it begins', async () => {
  const { code, stderr } = await runHere(['export', 'lost.md'], { cwd: folder })
  expect(problemsOf(stderr)).toEqual([
    expect.stringMatching(
      /^lost\.md:30: error: slide 1: the table reaches \d+ px beyond the bottom edge of the slide; not in the PDF: “row \d+”, /,
    ),
    expect.stringMatching(
      /^lost\.md:46: error: slide 2: the text “far out” reaches \d+ px beyond the right edge of the slide, and is not in the PDF$/,
    ),
  ])
  expect(code).toBe(1)
  expect(hasPdf('lost')).toBe(false)
})

test('a word that loses letters at the edge ends the build', async () => {
  const { code, stderr } = await runHere(['export', 'letters.md'], { cwd: folder })
  expect(problemsOf(stderr)).toEqual([
    expect.stringMatching(
      /^letters\.md:7: error: slide 1: the text “Lastword” .* right edge .* not in the PDF$/,
    ),
  ])
  expect(code).toBe(1)
})

test('words that the page shows and the PDF does not have end the build', async () => {
  const { code, stderr } = await runHere(['export', 'hidden.md'], { cwd: folder })
  expect(problemsOf(stderr)).toEqual([
    'hidden.md:11: error: slide 1: the PDF does not have what the slide shows: “Words that go”',
  ])
  expect(code).toBe(1)
  expect(hasPdf('hidden')).toBe(false)
})
