import { expect, test } from 'vitest'
import { tally } from '../../scripts/exchange/tally.ts'

test('one warning a message, with a count, at the line of the first', () => {
  const { note, findings } = tally()
  note('dull', 7)
  note('odd')
  note('dull', 3)
  expect(findings()).toEqual([
    { severity: 'warning', message: 'dull (2 times)', line: 7 },
    { severity: 'warning', message: 'odd' },
  ])
})
