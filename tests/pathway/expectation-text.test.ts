import { expect, test } from 'vitest'
import { expectationText } from '../../scripts/pathway/expectation-text.ts'

test.each([
  ['none' as const, 'none'],
  [{ is: 'strong' as const, above: 'E2', contested: false }, 'strong and above E2'],
  [
    { 'at-least': 'weak' as const, 'at-most': 'present' as const, contested: false },
    'at least weak and at most present',
  ],
  [{ below: 'E1', contested: true }, 'below E1'],
])('%j is said as: %s', (expected, text) => {
  expect(expectationText(expected)).toBe(text)
})
