import { expect, test } from 'vitest'
import { unsettled } from '../../../scripts/pathway/rules/unsettled.ts'
import { foundBy } from '../../support/model-text.ts'

const loop = (rest: string) => `nodes:
  drug: { kind: drug, label: { en: Drug } }
  a: { kind: molecule, rest: ${rest}, label: { en: A } }
  b: { kind: molecule, label: { en: B } }
edges:
  - { from: drug, to: a, type: stimulates, strength: present }
  - { from: a, to: b, type: stimulates }
  - { from: b, to: a, type: inhibits }
experiments:
  - { title: { en: x }, status: control, id: E1 }
  - { title: { en: x }, status: unknown, given: [drug], id: E2 }
  - { title: { en: x }, status: unknown, given: [drug], knockout: [b], id: E3 }
`

test('an experiment that goes round for ever is an error that names the nodes of the cycle', () => {
  expect(foundBy(unsettled, loop('none'))).toEqual(['error at [E2 }]: E2 never settles: a, b keep changing'])
})

test('so is a resting state', () => {
  expect(foundBy(unsettled, loop('strong'))).toEqual([
    'error at [a: { kind: molecule, rest: strong, label: { en: A } }]: the resting state never settles: a, b keep changing',
    'error at [E1 }]: E1 never settles: a, b keep changing',
    'error at [E2 }]: E2 never settles: a, b keep changing',
  ])
})
