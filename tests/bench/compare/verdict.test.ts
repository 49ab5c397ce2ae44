import { expect, test } from 'vitest'
import type { Page } from '../../../bench/compare/read-pages.ts'
import { verdict } from '../../../bench/compare/verdict.ts'

const limits = { lost: 0.1, picture: 0.25 }

/** A page that is white but for its first columns. */
const page = (text: string, columns = 0, height = 10): Page => {
  const width = 10
  const pixels = new Uint8ClampedArray(width * height * 4).fill(255)
  for (let index = 0; index < width * height; index++)
    if (index % width < columns) pixels.set([0, 0, 0, 255], index * 4)
  return { text, picture: { width, height, pixels } }
}

test('equal pages are alike, also when their heights are rounded otherwise', () => {
  expect(verdict([page('one'), page('two', 3)], [page('one'), page('two', 3, 11)], limits)).toEqual({
    pages: [2, 2],
    text: { no: 0, share: 0 },
    picture: { no: 0, share: 0 },
    isBeyond: false,
  })
})

test('the page that differs most is named, and what is beyond a limit is told', () => {
  const expected = [page('one'), page('two'), page('a long text')]
  const little = [page('one'), page('two', 2), page('a long text')]
  expect(verdict(expected, little, limits)).toMatchObject({ picture: { no: 2, share: 0.2 }, isBeyond: false })
  const much = [page('one'), page('two', 4), page('a long text')]
  expect(verdict(expected, much, limits)).toMatchObject({ picture: { no: 2, share: 0.4 }, isBeyond: true })
  const short = [page('one'), page('two'), page('a text')]
  expect(verdict(expected, short, limits)).toMatchObject({ text: { no: 3 }, isBeyond: true })
})

test('another number of pages is beyond every limit, and so is another size', () => {
  expect(verdict([page('one')], [], limits)).toMatchObject({ pages: [1, 0], isBeyond: true })
  expect(verdict([page('one')], [page('one', 0, 20)], limits)).toMatchObject({ isBeyond: true })
})
