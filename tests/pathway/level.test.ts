import { expect, test } from 'vitest'
import { levelOfRank, levels, rank } from '../../scripts/pathway/level.ts'

test('levels are in order, from none 0 to strong 3', () => {
  expect(levels.map(rank)).toEqual([0, 1, 2, 3])
  expect([0, 1, 2, 3].map(levelOfRank)).toEqual(['none', 'weak', 'present', 'strong'])
})

test('ranks beyond the ends count as the ends', () => {
  expect(levelOfRank(-2)).toBe('none')
  expect(levelOfRank(7)).toBe('strong')
})
