import { expect, it } from 'vitest'
import { median } from '../../bench/median.ts'

it.each([
  { numbers: [], middle: undefined },
  { numbers: [7], middle: 7 },
  { numbers: [10, 9, 1], middle: 9 },
  { numbers: [4, 1, 3, 2], middle: 2.5 },
])('the median of $numbers is $middle', ({ numbers, middle }) => {
  expect(median(numbers)).toBe(middle)
})
