import { expect, test } from 'vitest'
import { isAsserted, judge, matchingExperiments } from '../../scripts/pathway/experiments.ts'
import { experimentStatuses } from '../../scripts/pathway/model-terms.ts'
import { modelText } from '../support/model-text.ts'
import { readModel } from '../support/read-model.ts'

/** A dose gives `present`, a high dose `strong`; a knock-out of the target takes it away. */
const { pathway } = readModel(
  modelText(`nodes:
  dose: { kind: drug, label: { en: Dose } }
  high: { kind: drug, label: { en: High dose } }
  ko: { kind: intervention, label: { en: Knock-out }, perturbs: { node: target, by: knock-out } }
  target: { kind: receptor, label: { en: Target } }
edges:
  - { from: dose, to: target, type: stimulates, strength: present }
  - { from: high, to: target, type: stimulates }
  - { from: ko, to: target, type: inhibits }
experiments:
  - { id: control, title: { en: Control }, status: control, expect: { target: none } }
  - { id: dose, title: { en: Dose }, status: reported, given: [dose], expect: { target: { is: present, above: control, below: high } } }
  - { id: again, title: { en: Dose }, status: reported, given: [dose], expect: { target: { below: dose } } }
  - { id: high, title: { en: High }, status: reported, given: [high], expect: { target: { above: dose, at-most: present } } }
  - { id: least, title: { en: Least }, status: reported, given: [dose], expect: { target: { at-least: strong } } }
  - { id: lost, title: { en: Lost }, status: reported, given: [dose], knockout: [target], expect: { target: weak, dose: strong } }
  - { id: open, title: { en: Open }, status: contested, given: [high], expect: { target: { is: none, contested: true } } }
`),
)
const judgements = new Map(judge(pathway).map((judgement) => [judgement.experiment.id, judgement]))

test.each([
  ['control', 'none', true],
  ['dose', 'present', true],
  ['again', 'present', false],
  ['high', 'strong', false],
  ['least', 'present', false],
  ['lost', 'none', false],
  ['open', 'strong', false],
])('%s: the target is predicted %s; as expected: %s', (id, predicted, holds) => {
  expect(judgements.get(id)?.cells[0]).toMatchObject({ node: 'target', predicted, holds })
})

test('an experiment agrees when all of its cells hold', () => {
  expect(judgements.get('dose')?.agrees).toBe(true)
  expect(judgements.get('lost')?.cells.map(({ holds }) => holds)).toEqual([false, true])
  expect(judgements.get('lost')?.agrees).toBe(false)
})

test('what sources disagree on is shown, and counts for nothing', () => {
  expect(judgements.get('open')).toMatchObject({ asserted: false, agrees: true, cells: [{ holds: false }] })
})

test('an experiment that never settles does not agree', () => {
  const loop = readModel(
    modelText(`nodes:
  a: { kind: molecule, label: { en: A }, rest: strong }
  b: { kind: molecule, label: { en: B } }
edges:
  - { from: a, to: b, type: stimulates }
  - { from: b, to: a, type: inhibits }
experiments:
  - { id: E1, title: { en: None }, status: control }
`),
  )
  expect(judge(loop.pathway)).toMatchObject([{ agrees: false, cells: [] }])
})

test('controls and what is reported, from a commentary or implied must be reproduced, unless the experiment says otherwise', () => {
  const [experiment] = pathway.experiments
  if (!experiment) throw new Error('no experiment')
  const asserted = experimentStatuses.filter((status) => isAsserted({ ...experiment, status }))
  expect(asserted).toEqual(['control', 'reported', 'commentary', 'implied'])
  expect(isAsserted({ ...experiment, status: 'external', assert: true })).toBe(true)
  expect(isAsserted({ ...experiment, status: 'reported', assert: false })).toBe(false)
})

test('an experiment matches a condition that does the same to the model', () => {
  expect(matchingExperiments(pathway, {})[0]?.id).toBe('control')
  expect(matchingExperiments(pathway, { given: ['dose'] }).map(({ id }) => id)).toEqual([
    'dose',
    'again',
    'least',
  ])
  expect(matchingExperiments(pathway, { given: ['dose'], knockout: ['target'] })[0]?.id).toBe('lost')
  expect(matchingExperiments(pathway, { given: ['ko', 'dose'] })[0]?.id).toBe('lost')
  expect(matchingExperiments(pathway, { given: ['dose'], antagonist: ['target'] })[0]).toBeUndefined()
  expect(matchingExperiments(pathway, { given: ['dose', 'high'] })[0]).toBeUndefined()
})
