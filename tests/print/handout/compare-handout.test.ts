import { describe, expect, test } from 'vitest'
import { compareHandout } from '../../../scripts/print/handout/compare-handout.ts'

const shown = (...texts: string[]) => texts.map((text) => ({ no: 4, text }))

describe('what is all there is no problem', () => {
  test('whatever a browser does to text', () => {
    const texts = shown('Neuronal\n  activity', 'a STRASSE', 'responsibilities', 'naïve', 'a → b')
    const pages = ['Neuronalactivity A Straße', 'responsi‐\nbilities nai\u0308ve a  b']
    expect(compareHandout(texts, pages)).toEqual([])
  })

  test('over as many pages as it takes, with what else is on them', () => {
    const texts = shown('one two three four five six seven eight')
    expect(
      compareHandout(texts, ['title one two th', 'title ree four five', 'title six seven eight 3']),
    ).toEqual([])
  })

  test('in a script that is written from right to left', () => {
    expect(compareHandout(shown('שלום'), ['םולש'])).toEqual([])
  })
})

test('a line that is missing is named with its slide, wherever it was', () => {
  const pages = ['begins here and', 'ends']
  for (const text of [
    'begins here, goes on and ends',
    'lost begins here and ends',
    'begins here and ends lost',
  ])
    expect(compareHandout(shown(text, 'ends'), pages)).toMatchObject([
      {
        no: 4,
        message: `the PDF does not have what the handout shows: “${text}”`,
        needle: text,
      },
    ])
})

test('what is missing of several slides is told of each', () => {
  const texts = [
    { text: 'first' },
    { no: 1, text: 'second' },
    { no: 2, text: 'third' },
    { no: 2, text: 'fourth' },
  ]
  expect(compareHandout(texts, ['second']).map(({ no, message }) => [no, message.split(': ')[1]])).toEqual([
    [undefined, '“first”'],
    [2, '“third”, “fourth”'],
  ])
})
