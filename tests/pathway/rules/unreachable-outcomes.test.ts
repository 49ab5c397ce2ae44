import { expect, test } from 'vitest'
import { unreachableOutcomes } from '../../../scripts/pathway/rules/unreachable-outcomes.ts'
import { foundBy } from '../../support/model-text.ts'

const nodes = `nodes:
  drug: { kind: drug, label: { en: Drug } }
  shock: { kind: intervention, label: { en: Shock } }
  middle: { kind: molecule, label: { en: Middle } }
  source: { kind: molecule, label: { en: Source } }
  good: { kind: outcome, label: { en: Good } }
  bad: { kind: outcome, label: { en: Bad } }
`

test('an outcome is reached through other nodes, whatever the edges do, in loops too', () => {
  const edges = `edges:
  - { from: drug, to: middle, type: inhibits }
  - { from: middle, to: good, type: requires, status: contested }
  - { from: good, to: middle, type: inhibits }
  - { from: shock, to: bad, type: stimulates, status: inferred }
`
  expect(foundBy(unreachableOutcomes, nodes + edges)).toEqual([])
})

test('measured nulls, guesses, and what no drug or intervention begins lead nowhere', () => {
  const edges = `edges:
  - { from: drug, to: middle, type: no-effect }
  - { from: shock, to: middle, type: stimulates, status: hypothesised }
  - { from: drug, to: middle, type: stimulates, status: external }
  - { from: middle, to: good, type: stimulates }
  - { from: source, to: bad, type: stimulates }
`
  expect(foundBy(unreachableOutcomes, nodes + edges)).toEqual([
    'error at [good: { kind: outcome, label: { en: Good } }]: unreachable outcome: no drug or intervention leads to good',
    'error at [bad: { kind: outcome, label: { en: Bad } }]: unreachable outcome: no drug or intervention leads to bad',
  ])
})
