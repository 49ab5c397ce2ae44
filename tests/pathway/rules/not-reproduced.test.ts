import { expect, test } from 'vitest'
import { notReproduced } from '../../../scripts/pathway/rules/not-reproduced.ts'
import { foundBy } from '../../support/model-text.ts'

const nodes = `nodes:
  drug: { kind: drug, label: { en: Drug } }
  a: { kind: molecule, label: { en: A } }
  b: { kind: molecule, label: { en: B } }
edges:
  - { from: drug, to: a, type: stimulates, strength: present }
`

test('an expectation that the model does not reproduce is an error at its line', () => {
  const found = foundBy(
    notReproduced,
    `${nodes}experiments:
  - id: E1
    title: { en: Drug }
    given: [drug]
    status: reported
    expect:
      drug: strong
      a: strong
      b: { above: E2, at-least: weak }
  - { id: E2, title: { en: None }, status: control, expect: { a: none } }
`,
  )
  expect(found).toEqual([
    'error at [strong]: E1: a should be strong, the model predicts present',
    'error at [b: { above: E2, at-least: weak }]: E1: b should be at least weak and above E2, the model predicts none',
  ])
})

test('what is not asserted, and what sources disagree on, need not be reproduced', () => {
  const found = foundBy(
    notReproduced,
    `${nodes}experiments:
  - { id: E1, title: { en: x }, status: unknown, expect: { a: strong } }
  - { id: E2, title: { en: x }, status: reported, assert: false, expect: { a: strong } }
  - { id: E3, title: { en: x }, status: reported, expect: { a: { is: strong, contested: true } } }
`,
  )
  expect(found).toEqual([])
})

test('an experiment that never settles has nothing to hold an expectation against', () => {
  const loop = '  - { from: a, to: b, type: stimulates }\n  - { from: b, to: a, type: inhibits }\n'
  const experiment =
    '  - { id: E1, title: { en: x }, given: [drug], status: reported, expect: { b: strong } }\n'
  expect(foundBy(notReproduced, `${nodes}${loop}experiments:\n${experiment}`)).toEqual([])
})
