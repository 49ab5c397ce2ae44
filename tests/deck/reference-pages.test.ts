import { expect, test } from 'vitest'
import { referencePages } from '../../scripts/deck/reference-pages.ts'

const room = { width: 868, height: 390, size: 16 }

test('a list that fits is one page', () => {
  expect(referencePages(['Yue 2025.', 'Licinio 2025.'], room)).toEqual([2])
})

test('every entry has its page, and pages are about as full as one another', () => {
  const pages = referencePages(Array<string>(45).fill('x'.repeat(220)), room)
  expect(pages.reduce((sum, count) => sum + count)).toBe(45)
  expect(Math.max(...pages) - Math.min(...pages)).toBeLessThanOrEqual(3)
})

test('longer entries need more pages, and Chinese ones more than English ones of as many characters', () => {
  const count = (entry: string) => referencePages(Array<string>(40).fill(entry), room).length
  expect(count('x'.repeat(300))).toBeGreaterThan(count('x'.repeat(150)))
  expect(count('腺'.repeat(150))).toBeGreaterThan(count('x'.repeat(150)))
})

test('an entry that is larger than a page has one to itself', () => {
  expect(referencePages(['x', 'x'.repeat(10_000), 'x'], room)).toEqual([1, 1, 1])
})
