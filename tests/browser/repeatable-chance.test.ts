import vm from 'node:vm'
import { expect, test } from 'vitest'
import { repeatableChance } from '../../scripts/browser/repeatable-chance.ts'

/** The first numbers of a page of its own in which this ran, as it does: sent as text. */
function draw(count: number): number[] {
  const code = `(${repeatableChance})(); Array.from({ length: ${count} }, Math.random)`
  return [...vm.runInNewContext(code)].map(Number)
}

test('chance is the same in every page', () => {
  expect(draw(100)).toEqual(draw(100))
})

test('and is still chance: between 0 and 1, never the same twice, spread evenly', () => {
  const numbers = draw(10_000)
  expect(numbers.filter((number) => !(number >= 0 && number < 1))).toEqual([])
  expect(new Set(numbers).size).toBe(numbers.length)
  const tenths = Array.from(
    { length: 10 },
    (_, tenth) => numbers.filter((n) => Math.floor(n * 10) === tenth).length,
  )
  expect(Math.min(...tenths)).toBeGreaterThan(800)
})

test('its numbers are those of Park and Miller’s generator', () => {
  expect(draw(2).map((number) => Math.round(number * 0x7fffffff))).toEqual([
    48271,
    (48271 * 48271) % 0x7fffffff,
  ])
})
