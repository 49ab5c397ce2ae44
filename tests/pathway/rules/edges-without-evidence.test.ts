import { expect, test } from 'vitest'
import { edgesWithoutEvidence } from '../../../scripts/pathway/rules/edges-without-evidence.ts'
import { foundBy } from '../../support/model-text.ts'

test('an edge without evidence is an error, a measured null too', () => {
  const found = foundBy(
    edgesWithoutEvidence,
    `sources: { paper: { title: A paper } }
nodes:
  a: { kind: drug, label: { en: A } }
  b: { kind: outcome, label: { en: B } }
edges:
  - { from: a, to: b, type: stimulates, evidence: [{ cite: paper }] }
  - { from: a, to: b, type: requires }
  - from: a
    to: b
    type: no-effect
`,
  )
  expect(found).toEqual([
    'error at [{ from: a, to: b, type: requires }]: no evidence: a requires b',
    'error at [from: a]: no evidence: a no-effect b',
  ])
})

test('evidence for the model as a whole is evidence for each edge', () => {
  const found = foundBy(
    edgesWithoutEvidence,
    `evidence: [{ cite: paper }]
sources: { paper: { title: A paper } }
nodes:
  a: { kind: drug, label: A }
  b: { kind: outcome, label: B }
edges:
  - { from: a, to: b, type: requires }
`,
  )
  expect(found).toEqual([])
})
