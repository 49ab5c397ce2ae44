import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { readSlidesPdf, type SlidesPdf } from '../support/read-slides-pdf.ts'
import { runHere } from '../support/run-here.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { writeFiles } from '../support/write-files.ts'

const folder = temporaryFolder()

const deck = `---
title: Two slides
theme: none
author: Ada
---

# First

<!-- The first is said. -->

---

# Second

<!-- The second is said. -->
`

beforeAll(() => writeFiles(folder, { 'slides.md': deck }))

describe('a deck with notes', () => {
  let handout: SlidesPdf
  beforeAll(async () => {
    const { code } = await runHere(['build', '--only', 'handout'], { cwd: folder })
    expect(code).toBe(0)
    handout = await readSlidesPdf(join(folder, 'dist/slides/handout.pdf'))
  })

  test('gets one that has each slide and what is said of it', () => {
    expect(readdirSync(join(folder, 'dist/slides'))).toEqual(['handout.pdf'])
    const text = handout.pages.map((page) => page.text).join('\n')
    for (const said of ['Two slides', 'Ada', 'First', 'The first is said.', 'Second', 'The second is said.'])
      expect(text).toContain(said)
  })
})

test('several layouts are several files', async () => {
  const { code } = await runHere(['build', '--only', 'handout', '--handout', 'notes,3'], { cwd: folder })
  expect(code).toBe(0)
  expect(readdirSync(join(folder, 'dist/slides')).sort()).toEqual(['handout-3.pdf', 'handout-notes.pdf'])
})

test('a deck can go without', async () => {
  writeFiles(folder, { 'none.md': deck.replace('author: Ada', 'handout: false') })
  const { code } = await runHere(['build', 'none.md', '--only', 'pdf,handout'], { cwd: folder })
  expect(code).toBe(0)
  expect(readdirSync(join(folder, 'dist/none'))).toEqual(['slides.pdf'])
})

test('what it cannot be is said with its line', async () => {
  writeFiles(folder, { 'wrong.md': deck.replace('author: Ada', 'handout:\n  layout: 5') })
  const { code, stderr } = await runHere(['build', 'wrong.md', '--only', 'handout'], { cwd: folder })
  expect(code).toBe(2)
  expect(stderr).toContain('wrong.md:5')
  expect(stderr).toContain('one of notes, 2, 3, 6, outline, speaker')
})
