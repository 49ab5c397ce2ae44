import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkSlot } from '../../scripts/check/check-slot.ts'
import { readDeck } from '../../scripts/deck/read-deck.ts'
import { deckFolder, writeFiles } from '../support/deck-folder.ts'

const folder = deckFolder({ 'slides.md': '# A\n' })

/** The problems of a deck whose slides have a word so many times in their notes. */
async function problems(headmatter: string, counts: readonly number[], word = 'word ') {
  const slides = counts.map((count) => `# A\n\n<!-- ${word.repeat(count)} -->\n`)
  writeFiles(folder, { 'slides.md': `---\ntheme: none\n${headmatter}\n---\n\n${slides.join('\n---\n\n')}` })
  return checkSlot(await readDeck(join(folder, 'slides.md')))
}

test('notes that fit their slot, and those of a deck without one, are fine', async () => {
  expect(await problems('slot: 2m', [130, 130])).toEqual([])
  expect(await problems('title: No slot', [1300])).toEqual([])
})

test('notes that take longer are told, with the slides that are spoken to longest', async () => {
  expect(await problems('slot: 0:05', [130, 390, 0, 260, 65, 130])).toEqual([
    {
      severity: 'warning',
      message: 'the notes take 7:30 at 130 words a minute, 2:30 more than the slot of 5:00',
      at: { file: expect.stringMatching(/slides\.md$/), line: 3 },
      hint: 'shorten them; most is said of slide 2 (3:00), slide 4 (2:00), slide 1 (1:00)',
    },
  ])
})

test('Chinese is counted by characters', async () => {
  const [problem] = await problems('lang: zh-Hans\nslot: 1m', [240], '腺苷')
  expect(problem?.message).toBe(
    'the notes take 2:00 at 240 characters a minute, 1:00 more than the slot of 1:00',
  )
})
