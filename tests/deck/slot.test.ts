import { expect, test } from 'vitest'
import { slotSeconds } from '../../scripts/deck/slot.ts'

test.each([
  ['25m', 25],
  ['25min', 25],
  ['25 minutes', 25],
  ['1h', 60],
  ['1h30m', 90],
  ['1 h 5 min', 65],
  ['0:25', 25],
  ['1:05', 65],
])('%s is %i minutes', (text, minutes) => {
  expect(slotSeconds(text)).toBe(minutes * 60)
})

test.each(['', '25', '0m', '0:00', '1:75', 'soon', '25m soon', '-5m', '1.5h'])('"%s" is none', (text) => {
  expect(slotSeconds(text)).toBeUndefined()
})
