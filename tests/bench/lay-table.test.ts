import { expect, test } from 'vitest'
import { layTable } from '../../bench/lay-table.ts'

test('names stand at the left, numbers at the right', () => {
  expect(
    layTable([
      ['deck', 'pages'],
      ['a.md', '13'],
      ['long.md', '5'],
    ]),
  ).toBe(['deck     pages', 'a.md        13', 'long.md      5'].join('\n'))
})

test('no rows are no table', () => {
  expect(layTable([])).toBe('')
})
