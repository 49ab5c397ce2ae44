import { join } from 'node:path'
import { expect, test } from 'vitest'
import { deckFolder } from '../support/deck-folder.ts'
import { readSlidesPdf, tagsOf } from '../support/read-slides-pdf.ts'
import { runCli } from '../support/run-cli.ts'

const tall = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 900" width="600" height="900"><rect width="600" height="900" fill="teal"/></svg>`

const folder = deckFolder({
  'public/tall.svg': tall,
  'global-top.vue':
    '<template><div style="position: absolute; right: 1em; top: 1em">no <SlideCurrentNo /> of <SlidesTotal /></div></template>',
  'slides.md': `---
theme: none
title: Whole pages
date: 2025-11-23
---

# First

---

# A tall picture

![tall](/tall.svg)

after the picture

---

# A tall diagram

\`\`\`mermaid
sequenceDiagram
  accTitle: nine messages
  accDescr: nine messages
  A->>B: one
  B->>A: two
  A->>B: three
  B->>A: four
  A->>B: five
  B->>A: six
  A->>B: seven
  B->>A: eight
  A->>B: nine
\`\`\`

---
overflow: ok
---

# Cut on purpose

<img src="/tall.svg" alt="too tall" style="height: 900px">

---
overflow: ok
---

# Far out

<div style="position: absolute; left: 1500px">far out</div>

---

# Last

<v-click>the end</v-click>
`,
})

const built = runCli(['export', '--clicks', 'all'], { cwd: folder })
const pdf = built.then(() => readSlidesPdf(join(folder, 'dist', 'slides', 'slides.pdf')))

test('there is a page for each slide and click, whatever reaches out of a slide', async () => {
  expect((await pdf).pages.map(({ text }) => /First|A tall \w+|Cut|Far out|Last/.exec(text)?.[0])).toEqual([
    'First',
    'A tall picture',
    'A tall diagram',
    'Cut',
    'Far out',
    'Last',
    'Last',
  ])
})

test('a picture and a diagram that say no size are not higher than the slide has room', async () => {
  const { pages } = await pdf
  expect(pages[1]?.text).toContain('after the picture')
  expect(tagsOf(pages[1] ?? expect.fail(), 'Figure')).toHaveLength(1)
  for (const word of ['one', 'five', 'nine']) expect(pages[2]?.text).toContain(word)
})

test('a picture that is higher is cut at the end of the slide, and not left out', async () => {
  const { pages } = await pdf
  expect(tagsOf(pages[3] ?? expect.fail(), 'Figure')).toMatchObject([{ alt: 'too tall' }])
})

test('the number of the slide is right in a layer above all slides', async () => {
  const numbers = (await pdf).pages.map(({ text }) => /no\s*(\d)\s*of\s*(\d)/.exec(text)?.slice(1))
  expect(numbers).toEqual(['1', '2', '3', '4', '5', '6', '6'].map((no) => [no, '6']))
})
