import { join } from 'node:path'
import { expect, test } from 'vitest'
import { deckName } from '../../scripts/deck/deck-name.ts'

test.each([
  ['slides.md', 'slides'],
  ['deck [1].md', 'deck [1]'],
  ['{a,b}.md', '{a,b}'],
  ['Vortrag.MD', 'Vortrag'],
  ['.hidden.md', '.hidden'],
  ['notes.txt', 'notes.txt'],
])('%s is called %s', (file, name) => {
  expect(deckName(join('decks', file))).toBe(name)
})

test.each(['.md', '..md', '...md', ' .md'])(
  '%s would write beside its own folder, and is refused',
  (file) => {
    expect(() => deckName(join('decks', file))).toThrow(
      expect.objectContaining({
        exitCode: 2,
        problems: [expect.objectContaining({ hint: expect.stringContaining('rename') })],
      }),
    )
  },
)
