import { expect, test } from 'vitest'
import { switchedOn, switchesOf } from '../../scripts/pathway/switches.ts'
import { smallModel } from './words/small-model.ts'

const model = smallModel({
  nodes: {
    drug: { kind: 'drug', label: { en: 'Drug' } },
    null_drug: { kind: 'drug', label: { en: 'Null' } },
    far_drug: { kind: 'drug', label: { en: 'Far' } },
    ko: { kind: 'intervention', label: { en: 'KO' }, perturbs: { node: 'r', by: 'knock-out' } },
    blocker: { kind: 'drug', label: { en: 'Blocker' }, perturbs: { node: 'r', by: 'antagonist' } },
    r: { kind: 'receptor', label: { en: 'R' } },
    m: { kind: 'molecule', label: { en: 'M' } },
  },
  edges: [
    { from: 'drug', to: 'm', type: 'stimulates' },
    { from: 'null_drug', to: 'm', type: 'no-effect' },
    { from: 'far_drug', to: 'm', type: 'stimulates', status: 'external' },
    { from: 'ko', to: 'r', type: 'inhibits' },
    { from: 'blocker', to: 'r', type: 'inhibits' },
    { from: 'r', to: 'm', type: 'requires' },
  ],
  experiments: [{ id: 'E1', title: { en: 'T' }, antagonist: ['m'], status: 'unknown' }],
})

test('what acts can be given; what has a perturbation, or an experiment with one, can be perturbed', () => {
  expect(switchesOf(model)).toEqual({ given: ['drug'], knockout: ['r'], antagonist: ['r', 'm'] })
})

test('the condition at the start can be undone, and links it counts make switches', () => {
  expect(switchesOf(model, { given: ['m'], knockout: ['m'], assume: ['external'] })).toEqual({
    given: ['drug', 'far_drug', 'm'],
    knockout: ['r', 'm'],
    antagonist: ['r', 'm'],
  })
})

test('a knock-out or an antagonist that is given like a drug is switched on at its target', () => {
  expect(switchedOn(model, { given: ['drug', 'ko', 'blocker'], knockout: ['r', 'm'] })).toEqual({
    given: ['drug'],
    knockout: ['r', 'm'],
    antagonist: ['r'],
  })
  expect(switchedOn(model)).toEqual({ given: [], knockout: [], antagonist: [] })
})
