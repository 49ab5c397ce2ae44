import { join } from 'node:path'
import { expect, test } from 'vitest'
import { deckName } from '../../scripts/deck/deck-name.ts'

test.each([
  ['talk.md', 'talk'],
  ['deck [1].md', 'deck [1]'],
  ['{a,b}.md', '{a,b}'],
  ['Vortrag.MD', 'Vortrag'],
  ['.hidden.md', '.hidden'],
  ['notes.txt', 'notes.txt'],
])('%s is called %s', (file, name) => {
  expect(deckName(join('decks', file))).toBe(name)
})

test.each([
  ['slides.md', 'slides'],
  ['/talks/slides', 'slides'],
  ['../talks/slides.md', 'slides'],
  ['birds/slides.md', 'birds'],
  ['/lectures/owls/slides.md', 'owls'],
  ['/slides.md', 'slides'],
  ['birds/song.md', 'song'],
])('from /talks, %s is called %s', (file, name) => {
  expect(deckName(file, '/talks')).toBe(name)
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

test.each(['a?b.md', 'a#b.md', 'a\\b.md', 'a"b.md', 'a*b.md', 'a\nb.md'])(
  '%j cannot be read by the bundler, and is refused',
  (file) => {
    expect(() => deckName(file)).toThrow(/^a[^:]*: error: the name of this deck has .* in it\n {2}hint: /)
  },
)
