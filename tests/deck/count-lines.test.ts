import { expect, test } from 'vitest'
import { countLines } from '../../scripts/deck/count-lines.ts'

test('what fits is one line, and what does not goes to the next', () => {
  expect(countLines('', 10, 1)).toBe(1)
  expect(countLines('one two', 10, 1)).toBe(1)
  expect(countLines('one two three four', 5, 1)).toBe(3)
})

test('lines after the first hold less by what they are set in', () => {
  const text = 'word '.repeat(40)
  expect(countLines(text, 20, 8)).toBeGreaterThan(countLines(text, 20, 0))
})

test('a line ends before any Chinese character, and behind a hyphen, but not within a word', () => {
  expect(countLines('腺'.repeat(10), 10, 0)).toBe(1)
  expect(countLines('腺'.repeat(11), 10, 0)).toBe(2)
  expect(countLines(`x ${'腺'.repeat(10)}`, 10, 0)).toBe(2)
  expect(countLines('necessary-stimulation', 7, 0)).toBe(2)
  expect(countLines('a stimulation', 5.5, 0)).toBe(2)
})

test('a word that is longer than a line is broken anywhere', () => {
  const address = 'x'.repeat(100)
  expect(countLines(address, 10, 0)).toBe(6)
  expect(countLines(`see ${address}`, 10, 0)).toBe(7)
})

test('wide letters need more room than narrow ones', () => {
  expect(countLines('WWWWW '.repeat(20), 20, 0)).toBeGreaterThan(countLines('iiiii '.repeat(20), 20, 0))
})
