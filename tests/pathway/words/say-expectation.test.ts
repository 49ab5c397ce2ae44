import { expect, test } from 'vitest'
import { sayExpectation } from '../../../scripts/pathway/words/say-expectation.ts'
import { vocabularyOf } from '../../../scripts/pathway/words/vocabulary-of.ts'

test.each([
  [undefined, 'not reported', '未见报道'],
  ['none', 'none', '无'],
  [{ 'at-least': 'weak', contested: false }, 'at least weak', '不低于“弱”'],
  [{ 'at-most': 'weak', contested: false }, 'at most weak', '不高于“弱”'],
  [{ is: 'strong', above: 'E2', contested: false }, 'strong, above E2', '强，且强于“E2”'],
  [{ is: 'weak', below: 'E2', contested: true }, 'contested: weak, below E2', '报道不一：弱，且弱于“E2”'],
] as const)('%j', (expected, en, zh) => {
  expect(sayExpectation(expected, vocabularyOf('en'))).toBe(en)
  expect(sayExpectation(expected, vocabularyOf('zh-CN'))).toBe(zh)
})
