import { expect, test } from 'vitest'
import { lettersLost } from '../../../bench/compare/letters-lost.ts'

test('words may be divided and ordered otherwise', () => {
  expect(lettersLost('one two', 'two o ne')).toBe('')
  expect(lettersLost('efﬁcient\u200b\ue000', 'efficient')).toBe('')
})

test('what another text has less often is lost', () => {
  expect(lettersLost('one two', 'one')).toBe('two')
  expect(lettersLost('aab', 'ab')).toBe('a')
})
