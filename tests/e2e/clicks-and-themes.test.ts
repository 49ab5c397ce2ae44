import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ExitCode } from '../../scripts/shared/problem.ts'
import { deckFolder } from '../support/deck-folder.ts'
import { readSlidesPdf } from '../support/read-slides-pdf.ts'
import { runCli } from '../support/run-cli.ts'

const folder = deckFolder({
  'slides.md': `---
theme: seriph
title: Steps
lang: de
---

# Erste Folie

---

# Schritte

<v-clicks>

- eins
- zwei

</v-clicks>

---
layout: fact
---

# 15 %

\`\`\`ts {monaco}
const level: number = 15
\`\`\`
`,
})

test('a deck with another theme has, on demand, a page for each click step; the editor is left out and said', async () => {
  const { code, stderr } = await runCli(['export', '--clicks', 'all'], { cwd: folder })
  expect(code).toBe(ExitCode.ok)
  expect(stderr).toMatch(/slides\.md:26: warning: the code editor \(Monaco\) works in the live preview only/)
  expect(stderr).toMatch(
    /which the theme asks for, is left out\n {2}hint: to have it in the deck, run: npx pathdeck fetch slides\.md/,
  )
  const { pages, outline, info } = await readSlidesPdf(join(folder, 'dist', 'slides', 'slides.pdf'))
  expect(info.Language).toBe('de')
  expect(pages.map(({ text }) => [text.includes('eins'), text.includes('zwei')])).toEqual([
    [false, false],
    [false, false],
    [true, false],
    [true, true],
    [false, false],
  ])
  expect(pages[4]?.text).toContain('const level: number = 15')
  expect(outline).toEqual([
    { title: 'Erste Folie', page: 1 },
    { title: 'Schritte', page: 2 },
    { title: '15 %', page: 5 },
  ])
})
