import { expect, test } from 'vitest'
import { keysAtStart, labCondition, labSwitches } from '../../scripts/pathway/lab-switches.ts'
import { selectView } from '../../scripts/pathway/view.ts'
import { smallModel } from './words/small-model.ts'

const pathway = smallModel({
  nodes: {
    drug: { kind: 'drug', label: { en: 'Drug' } },
    other: { kind: 'drug', label: { en: 'Other drug' } },
    r: { kind: 'receptor', label: { en: 'R' } },
    s: { kind: 'receptor', label: { en: 'S' } },
    m: { kind: 'molecule', label: { en: 'M' } },
  },
  edges: [
    { from: 'drug', to: 'r', type: 'stimulates' },
    { from: 'other', to: 's', type: 'stimulates' },
    { from: 'r', to: 'm', type: 'stimulates' },
    { from: 's', to: 'm', type: 'stimulates', status: 'external' },
  ],
  experiments: [
    { id: 'E1', title: { en: 'T' }, knockout: ['r', 's'], status: 'unknown' },
    { id: 'E2', title: { en: 'T' }, given: ['other'], assume: ['external'], status: 'unknown' },
  ],
  views: { left: { nodes: ['drug', 'r', 'm'] }, end: { nodes: ['m'] } },
})
const lab = (view: string) => ({ pathway, graph: selectView(pathway, view) })

test('there are switches for what the picture shows, and for what is done at the start', () => {
  expect(labSwitches(lab('left'))).toEqual({ given: ['drug'], knockout: ['r'], antagonist: [] })
  expect(labSwitches({ ...lab('left'), condition: { given: ['other'] } })).toEqual({
    given: ['drug', 'other'],
    knockout: ['r'],
    antagonist: [],
  })
})

test('a deck can name others; a picture that gives none has all', () => {
  expect(labSwitches(lab('left'), ['other', 's'])).toEqual({
    given: ['other'],
    knockout: ['s'],
    antagonist: [],
  })
  expect(labSwitches(lab('end'))).toEqual({ given: ['drug', 'other'], knockout: ['r', 's'], antagonist: [] })
})

test('what is on is done, whether it has a switch or not, on the assumptions of the experiment that did it', () => {
  const start = { ...lab('left'), condition: { given: ['drug'], knockout: ['s'] } }
  expect(keysAtStart(start)).toEqual(['given drug', 'knockout s'])
  expect(labCondition(start, keysAtStart(start))).toEqual({
    given: ['drug'],
    knockout: ['s'],
    antagonist: [],
    assume: [],
  })
  expect(labCondition(start, ['given other', 'given nothing'])).toEqual({
    given: ['other'],
    knockout: [],
    antagonist: [],
    assume: ['external'],
  })
})
