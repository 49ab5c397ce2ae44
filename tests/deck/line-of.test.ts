import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Deck } from '../../scripts/deck/deck.ts'
import { lineOf } from '../../scripts/deck/line-of.ts'
import { readDeck } from '../../scripts/deck/read-deck.ts'
import { deckFolder } from '../support/deck-folder.ts'

const text = `---
theme: none
background: /cover.png
---

# One

![a](/mouse.png)

---


# Two

![b](/mouse.png)
![c](/rat.png)

---
src: ./more.md
---
`

const before = process.cwd()
let deck: Deck

beforeAll(async () => {
  process.chdir(deckFolder({ 'slides.md': text, 'more.md': '\n\n# Three\n\n![d](/hamster.png)\n' }))
  deck = await readDeck('slides.md')
})

afterAll(() => process.chdir(before))

test('the line of a slide that holds it, in frontmatter and content', () => {
  expect(lineOf(deck, 1, '/cover.png')).toEqual({ file: 'slides.md', line: 3 })
  expect(lineOf(deck, 1, '/mouse.png')).toEqual({ file: 'slides.md', line: 8 })
  expect(lineOf(deck, 2, '/mouse.png')).toEqual({ file: 'slides.md', line: 15 })
  expect(lineOf(deck, 2, '/rat.png')).toEqual({ file: 'slides.md', line: 16 })
})

test('in an imported file that begins with blank lines', () => {
  expect(lineOf(deck, 3, '/hamster.png')).toEqual({ file: 'more.md', line: 5 })
})

test('every slide is searched when its number is not known', () => {
  expect(lineOf(deck, undefined, '/rat.png')).toEqual({ file: 'slides.md', line: 16 })
})

test('what is not found stands on the slide, or else in the deck', () => {
  expect(lineOf(deck, 2, '/none.png')).toEqual({ file: 'slides.md', line: 13 })
  expect(lineOf(deck, 2)).toEqual({ file: 'slides.md', line: 13 })
  expect(lineOf(deck, undefined, '/none.png')).toEqual({ file: 'slides.md' })
  expect(lineOf(deck, undefined)).toEqual({ file: 'slides.md' })
  expect(lineOf(deck, 99, '/rat.png')).toEqual({ file: 'slides.md' })
})
