import { expect, test } from 'vitest'
import { checkPathway } from '../../scripts/pathway/check-pathway.ts'
import { asRead, modelText } from '../support/model-text.ts'
import { readModel, sampleModel } from '../support/read-model.ts'

test('a large model that is sound reproduces its experiments', () => {
  const { pathway, placeOf } = sampleModel('adenosine')
  expect(checkPathway(pathway, placeOf)).toEqual([])
})

test('what all rules find comes in the order of the text', () => {
  const text = modelText(`nodes:
  alone: { kind: molecule, label: { en: Alone } }
  a: { kind: molecule, rest: strong, label: { en: A } }
  b: { kind: molecule, label: { en: B } }
  end: { kind: outcome, label: { en: End } }
edges:
  - { from: a, to: b, type: stimulates }
  - { from: b, to: end, type: inhibits, for: a }
experiments:
  - { id: E1, title: { en: x }, status: reported, expect: { b: none } }
  - { id: E2, title: { en: x }, status: reported, expect: { end: none } }
`)
  const { pathway, placeOf } = readModel(text)
  expect(
    asRead(checkPathway(pathway, placeOf), text).map((problem) => problem.replace(/ at \[.*\]/, '')),
  ).toEqual([
    'warning: no edge to or from alone',
    'error: unreachable outcome: no drug or intervention leads to end',
    'error: no evidence: a stimulates b',
    'error: no evidence: b inhibits end',
    'error: "for" belongs to requires, not to inhibits',
    'error: no evidence: experiment E1',
    'error: E1: b should be none, the model predicts strong',
    'error: no evidence: experiment E2',
  ])
})

test('what is found in a draft are warnings', () => {
  const text = modelText(
    'draft: true\nnodes:\n  a: { kind: drug, label: A }\n  b: { kind: outcome, label: B }\nedges:\n  - { from: a, to: b, type: stimulates }\n',
  )
  const { pathway, placeOf } = readModel(text)
  expect(checkPathway(pathway, placeOf)).toMatchObject([
    { severity: 'warning', message: 'no evidence: a stimulates b' },
  ])
})
