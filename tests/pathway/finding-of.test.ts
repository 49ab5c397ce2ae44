import { expect, test } from 'vitest'
import { findingOf } from '../../scripts/pathway/finding-of.ts'
import type { Expectation } from '../../scripts/pathway/schema.ts'

const bounds = (some: object): Expectation => ({ contested: false, ...some })

test.each([
  ['weak', 'yes'],
  ['none', 'no'],
  [bounds({ is: 'strong', above: 'E2' }), 'yes'],
  [bounds({ above: 'E2' }), 'yes'],
  [bounds({ 'at-least': 'weak' }), 'yes'],
  [bounds({ is: 'none' }), 'no'],
  [bounds({ 'at-most': 'weak' }), 'no'],
  [bounds({ below: 'E2' }), 'no'],
  [bounds({ is: 'present', contested: true }), 'contested'],
  [undefined, 'not-reported'],
] as const)('%j is %s', (expected, finding) => {
  expect(findingOf(expected)).toBe(finding)
})
