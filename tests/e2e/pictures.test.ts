import { appendFileSync, cpSync, existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { ExitCode } from '../../scripts/shared/problem.ts'
import { deckFolder, writeFiles } from '../support/deck-folder.ts'
import { fixtureDeck } from '../support/fixture-deck.ts'
import { readSlidesPdf } from '../support/read-slides-pdf.ts'
import { runHere } from '../support/run-here.ts'
import { smallPng } from '../support/small-png.ts'

/** What stock Slidev does not show: a picture beside a page alone. */
const beside = `
---
layout: image-left
image: ./beside.png
---

# Beside

![Beside](beside.png)
`

/** Nor bare paths and percent signs in Markdown, nor pictures that are not there. */
const missing = `
---

# Markdown

![A cat](cat.png) ![Half](/50%.png)

---
layout: image-left
image: gone.png
---

# Missing

![Gone](./gone/a.png) <Figure :src="'/no' + 'where.png'" />
`

const folder = deckFolder({})
cpSync(fixtureDeck('pictures'), folder, {
  recursive: true,
  filter: (path) => basename(path) !== 'node_modules',
})
appendFileSync(join(folder, 'slides.md'), missing)
writeFiles(folder, { 'pages/beside.png': smallPng() })
appendFileSync(join(folder, 'pages', 'more.md'), beside)

test('pictures are found where they lie, and a lenient build shows what is not there', async () => {
  const { code, stderr } = await runHere(['build', '--only', 'talk,pdf', '--lenient'], { cwd: folder })
  expect(stderr).not.toContain('error:')
  expect(code).toBe(ExitCode.ok)
  // All the others load, or the print page would say so.
  expect(stderr.match(/warning: .*(no picture|not load).*/g)).toEqual([
    'warning: there is no picture gone.png',
    'warning: there is no picture ./gone/a.png',
    'warning: slide 8: a picture does not load: /nowhere.png',
  ])
  const talk = join(folder, 'dist/slides/talk')
  for (const file of [
    'art/1.png',
    'art/2.png',
    'art/back.png',
    'my art/ü 1.png',
    'pages/part.png',
    'pages/beside.png',
  ])
    expect(existsSync(join(talk, file)), file).toBe(true)
  expect(existsSync(join(talk, 'art/notes.txt'))).toBe(false)
  const { pages } = await readSlidesPdf(join(folder, 'dist/slides/slides.pdf'))
  expect(pages.map(({ text }) => text)).toEqual([
    expect.stringContaining('Where decks keep them'),
    'Bare',
    'As text',
    'Percent',
    'More',
    'Beside',
    'Markdown',
    expect.stringContaining('nowhere.png'),
  ])
})
