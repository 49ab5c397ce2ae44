import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { buildHandout } from '../support/build-handout.ts'
import { readSlidesPdf, type SlidesPdf } from '../support/read-slides-pdf.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { writeFiles } from '../support/write-files.ts'

const folder = temporaryFolder()
const said = (minutes: number) => `<!-- ${'word '.repeat(130 * minutes)} -->`

const deck = `---
title: A long talk
theme: none
slot: 25m
---

# First

${said(10)}

---

# Second

${said(20)}

---

# Third, in silence
${Array.from({ length: 32 }, (_, index) => `\n---\n\n# Silence ${index + 4}\n`).join('')}`

let handout: SlidesPdf
let stderr: string
const before = process.cwd()
afterAll(() => process.chdir(before))

beforeAll(async () => {
  writeFiles(folder, { 'slides.md': deck })
  process.chdir(folder)
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  await buildHandout('slides.md', ['speaker'])
  stderr = said.mock.calls.join('')
  said.mockRestore()
  handout = await readSlidesPdf(join(folder, 'dist/slides/handout.pdf'))
})

test('a talk that is longer than its slot is told', () => {
  expect(stderr).toContain('slides.md:4: warning: the notes take 30:00 at 130 words a minute, 5:00 more')
})

test('the timetable says when each slide is due, how long it takes, and what is left', () => {
  const text = handout.pages[0]?.text.replace(/\s+/g, ' ')
  expect(text).toContain('All notes: 30:00. Slot: 25:00.')
  expect(text).toContain('1 First 0:00 10:00 15:00')
  expect(text).toContain('2 Second 10:00 20:00 −5:00')
  expect(text).toContain('3 Third, in silence 30:00 0:00 −5:00')
})

test('a timetable that goes on over the next page has its head there, and no row alone', () => {
  const rows = handout.pages.map(({ text }) => text.match(/Silence \d+\s+30:00\s+0:00/g)?.length ?? 0)
  expect(rows[0]).toBeGreaterThan(20)
  expect(rows[1]).toBeGreaterThan(2)
  expect(handout.pages[1]?.text).toMatch(/Begins at\s+Takes\s+Left after it\s+\d+\s+Silence/)
})

test('each slide has its times beside it', () => {
  const text = handout.pages.map((page) => page.text.replace(/\s+/g, ' ')).join(' ')
  expect(text).toContain('Slide 2 Begins at 10:00 Takes 20:00 Over the slot 5:00')
  expect(text.match(/\bword\b/g)).toHaveLength(30 * 130)
})
