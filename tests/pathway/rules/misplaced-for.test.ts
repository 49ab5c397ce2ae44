import { expect, test } from 'vitest'
import { misplacedFor } from '../../../scripts/pathway/rules/misplaced-for.ts'
import { foundBy } from '../../support/model-text.ts'

const nodes = `nodes:
  a: { kind: molecule, label: { en: A } }
  b: { kind: molecule, label: { en: B } }
  gate: { kind: transporter, label: { en: Gate } }
`

test('a requirement for a stimulation that is there is fine', () => {
  const edges = `edges:
  - { from: gate, to: b, type: requires, for: a }
  - { from: a, to: b, type: stimulates }
`
  expect(foundBy(misplacedFor, nodes + edges)).toEqual([])
})

test.each(['stimulates', 'inhibits', 'no-effect'])('`for` on %s is an error', (type) => {
  const edges = `edges:
  - { from: a, to: b, type: stimulates }
  - { from: gate, to: b, type: ${type}, for: a }
`
  expect(foundBy(misplacedFor, nodes + edges)).toEqual([
    `error at [a }]: "for" belongs to requires, not to ${type}`,
  ])
})

test('`for` a node that does not stimulate the same target is an error', () => {
  const edges = `edges:
  - { from: a, to: b, type: inhibits }
  - { from: a, to: gate, type: stimulates }
  - { from: gate, to: b, type: requires, for: a }
`
  expect(foundBy(misplacedFor, nodes + edges)).toEqual([
    'error at [a }]: needed for a, which does not stimulate b',
  ])
})
