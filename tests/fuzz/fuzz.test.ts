import { expect, test } from 'vitest'
import { fuzz } from './fuzz.ts'

test('a broken deck becomes a whole PDF or a problem with file and line', { timeout: 900_000 }, async () => {
  const { counts, wrong } = await fuzz({ count: 24, seed: 1, workers: 2 })
  expect(wrong).toEqual([])
  expect((counts.built ?? 0) + (counts.refused ?? 0)).toBe(24)
})
