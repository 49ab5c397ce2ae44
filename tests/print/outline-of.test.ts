import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Deck } from '../../scripts/deck/deck.ts'
import { readDeck } from '../../scripts/deck/read-deck.ts'
import { outlineOf } from '../../scripts/print/outline-of.ts'
import { deckFolder } from '../support/deck-folder.ts'

const before = process.cwd()
let deck: Deck

beforeAll(async () => {
  const slides = ['# One `code`', 'no title', '---\ntitle: Named\n---\n\ntext', '# Four']
  process.chdir(
    deckFolder({
      'slides.md': `---\ntheme: none\n---\n\n${slides.join('\n\n---\n\n').replace('---\n\n---', '---')}`,
    }),
  )
  deck = await readDeck('slides.md')
})

afterAll(() => process.chdir(before))

test('every slide with a title stands at the first of its pages, with the words that are read there', () => {
  const pages = [
    { no: 1, id: '1-00', heading: 'One code' },
    { no: 1, id: '1-01', heading: 'One code' },
    { no: 2, id: '2-00', heading: '' },
    { no: 3, id: '3-00', heading: '' },
    { no: 4, id: '4-00', heading: 'Four' },
  ]
  expect(outlineOf(deck, pages)).toEqual([
    { title: 'One code', page: 0 },
    { title: 'Named', page: 3 },
    { title: 'Four', page: 4 },
  ])
})
