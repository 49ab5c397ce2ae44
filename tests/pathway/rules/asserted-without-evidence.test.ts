import { expect, test } from 'vitest'
import { assertedWithoutEvidence } from '../../../scripts/pathway/rules/asserted-without-evidence.ts'
import { foundBy } from '../../support/model-text.ts'

test('an experiment that must be reproduced names its source, but for a control', () => {
  const found = foundBy(
    assertedWithoutEvidence,
    `sources: { paper: { title: A paper } }
nodes: {}
experiments:
  - { title: { en: x }, status: control, id: E1 }
  - { title: { en: x }, status: reported, id: E2 }
  - { title: { en: x }, status: reported, evidence: [{ cite: paper }], id: E3 }
  - { title: { en: x }, status: reported, assert: false, id: E4 }
  - { title: { en: x }, status: implied, id: E5 }
  - { title: { en: x }, status: unknown, id: E6 }
  - { title: { en: x }, status: external, assert: true, id: E7 }
`,
  )
  expect(found).toEqual([
    'error at [E2 }]: no evidence: experiment E2',
    'error at [E5 }]: no evidence: experiment E5',
    'error at [E7 }]: no evidence: experiment E7',
  ])
})
