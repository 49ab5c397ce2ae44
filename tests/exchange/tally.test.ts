import { expect, test } from 'vitest'
import { tally } from '../../scripts/exchange/tally.ts'

test('one warning a message, with a count, at the line of the first', () => {
  const { note, problems } = tally()
  const at = (line: number) => ({ file: 'model', line })
  note('dull', at(7))
  note('odd')
  note('dull', at(3))
  expect(problems()).toEqual([
    { severity: 'warning', message: 'dull (2 times)', at: { file: 'model', line: 7 } },
    { severity: 'warning', message: 'odd' },
  ])
})
