import { describe, expect, test } from 'vitest'
import { comparePages } from '../../scripts/print/compare-pages.ts'

const page = (no: number, ...texts: string[]) => ({ no, id: `${no}`, texts, outside: [] })

test('what is all there is no problem, whatever a browser does to text', () => {
  const pages = [
    page(1, 'Neuronal\n  activity', 'a STRASSE', 'responsibilities', 'efficient', 'naïve'),
    page(2, 'שלום', '2', 'twice', 'twice'),
  ]
  const texts = ['Neuronalactivity A Straße responsi‐\nbilities eﬃcient nai\u0308ve 1', '2 םולש twice, twice']
  expect(comparePages(pages, texts)).toEqual([])
})

describe('what is missing is named with its slide', () => {
  test('words, and where to look for them', () => {
    expect(comparePages([page(1, 'one'), page(2, 'two', 'lost words')], ['one', 'two'])).toMatchObject([
      { no: 2, message: 'the PDF does not have what the slide shows: “lost words”', needle: 'lost words' },
    ])
  })

  test('all words, when the PDF has no letters at all', () => {
    const [problem] = comparePages([page(1, 'one', 'two', 'three', 'four')], [''])
    expect(problem?.message).toMatch(/: “one”, “two”, “three” … \(4 pieces of text\)$/)
  })

  test('a word of which there is one less than on the page', () => {
    expect(comparePages([page(1, 'agrees', 'agrees')], ['agrees'])).toHaveLength(0)
    expect(comparePages([page(1, 'agrees'), page(1, 'agrees')], ['agrees', ''])).toHaveLength(1)
  })

  test('a character that no font has is not a word that is missing', () => {
    expect(comparePages([page(1, 'a → b')], ['a  b'])).toEqual([])
  })

  test('whole pages', () => {
    const pages = [page(1, 'one'), page(2, 'two'), page(2, 'two and more'), page(3, 'three'), page(4, 'four')]
    expect(comparePages(pages, ['one', 'two', 'two and more', 'three'])).toMatchObject([
      { no: 4, message: 'the PDF has 4 pages, and there are 5 to be printed; what is missing: slide 4' },
    ])
    expect(comparePages(pages, ['one', 'two', 'two and more', 'four'])[0]?.no).toBe(3)
    expect(comparePages([page(1, 'one')], ['one', ''])[0]?.message).toBe(
      'the PDF has 2 pages, and there are 1 to be printed',
    )
  })
})
