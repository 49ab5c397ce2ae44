import { expect, test } from 'vitest'
import { fontFor } from '../../scripts/deck/font-for.ts'

test.each([
  ['ក', 'Noto Sans Khmer'],
  ['ع', 'Noto Sans Arabic'],
  ['한', 'Noto Sans KR'],
  ['あ', 'Noto Sans JP'],
  ['→', undefined],
])('%s is in %s', (character, family) => {
  expect(fontFor(character)).toBe(family)
})
