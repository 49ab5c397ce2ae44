import { expect, test } from 'vitest'
import { unsettled } from '../../../scripts/pathway/rules/unsettled.ts'
import { foundBy, modelText } from '../../support/model-text.ts'
import { readModel } from '../../support/read-model.ts'

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

/** The hints for a loop with an assertion. */
function hints(text: string): (string | undefined)[] {
  const { pathway, placeOf } = readModel(modelText(text))
  return unsettled(pathway, placeOf).map(({ hint }) => hint)
}

test('the hint says which strengths settle it, each of one edge', () => {
  expect(hints(loop('none'))).toEqual([
    'it settles with strength: weak at a stimulates b (line 9), or strength: weak at b inhibits a (line 10)',
  ])
})

test('of those that settle it, strengths come that leave the experiments reproduced', () => {
  const asserted = loop('none')
    .replace(', strength: present', '')
    .replace(
      'status: unknown, given: [drug], id: E2',
      'status: implied, given: [drug], id: E2, expect: { b: present }',
    )
  expect(hints(asserted)).toEqual(['it settles with strength: weak at b inhibits a (line 10)'])
})

test('where no strength of one edge settles it, the hint says what to look for', () => {
  const two = `${loop('none')}`.replace(
    'edges:\n',
    '  c: { kind: molecule, label: C }\n  d: { kind: molecule, label: D }\nedges:\n  - { from: drug, to: c, type: stimulates, strength: present }\n  - { from: c, to: d, type: stimulates }\n  - { from: d, to: c, type: inhibits }\n',
  )
  expect(hints(two)[0]).toContain('a loop with an odd number of inhibitions')
})
