import { describe, expect, test } from 'vitest'
import type { Condition } from '../../scripts/pathway/condition.ts'
import { pictureState } from '../../scripts/pathway/picture-state.ts'
import type { Pathway } from '../../scripts/pathway/schema.ts'
import { selectView } from '../../scripts/pathway/view.ts'
import { sampleModel } from '../support/read-model.ts'
import { sketch } from '../support/sketch.ts'

const pathway = sketch(
  `drug stimulates target
   target stimulates end
   guess stimulates end hypothesised
   drug no-effect other
   ko inhibits target`,
  {
    nodes: {
      drug: { kind: 'drug' },
      guess: { rest: 'weak' },
      ko: { kind: 'intervention', perturbs: { node: 'target', by: 'knock-out' } },
    },
  },
)

function state(condition: Condition, of: Pathway = pathway) {
  return pictureState(of, selectView(of), condition)
}

/** States alone. */
function states(condition: Condition): Record<string, string> {
  return Object.fromEntries(Object.entries(state(condition).nodes).map(([id, { state }]) => [id, state]))
}

describe('a node', () => {
  test('at rest is active when it has a level, else idle', () => {
    expect(state({}).nodes).toMatchObject({
      drug: { state: 'idle', level: 'none' },
      guess: { state: 'active', level: 'weak' },
    })
  })

  test('that is given is so, and what it stimulates is active', () => {
    expect(state({ given: ['drug'] }).nodes).toMatchObject({
      drug: { state: 'given', level: 'strong' },
      target: { state: 'active', level: 'strong' },
      other: { state: 'idle', level: 'none' },
    })
  })

  test('that is taken away by a node of its own is blocked, and that node is given', () => {
    expect(states({ given: ['drug'], knockout: ['target'] })).toEqual({
      drug: 'given',
      target: 'blocked',
      end: 'idle',
      guess: 'active',
      other: 'idle',
      ko: 'given',
    })
    expect(states({ given: ['drug', 'ko'] })).toEqual(states({ given: ['drug'], knockout: ['target'] }))
  })

  test('that is blocked without such a node is blocked', () => {
    expect(states({ antagonist: ['end'], given: ['drug'] })).toMatchObject({
      end: 'blocked',
      target: 'active',
    })
  })
})

describe('an edge', () => {
  test('is active when it passes something on', () => {
    expect(state({}).edges).toEqual({ e0: 'idle', e1: 'idle', e2: 'idle', e3: 'idle', e4: 'idle' })
    expect(state({ given: ['drug'] }).edges).toMatchObject({ e0: 'active', e1: 'active', e4: 'idle' })
  })

  test('that is a measured null passes nothing on', () => {
    expect(state({ given: ['drug'] }).edges.e3).toBe('idle')
  })

  test('that does not count passes nothing on, until it is assumed', () => {
    expect(state({}).edges.e2).toBe('idle')
    expect(state({ assume: ['hypothesised'] }).edges.e2).toBe('active')
  })

  test('that stands for several has one state, by its name in the picture', () => {
    const hidden = sketch('a stimulates x\nx inhibits b', {
      views: { short: { nodes: ['a', 'b'], collapse: true } },
    })
    const graph = selectView(hidden, 'short')
    expect(pictureState(hidden, graph, { given: ['a'] }).edges).toEqual({ e0_1: 'active' })
    expect(pictureState(hidden, graph, {}).edges).toEqual({ e0_1: 'idle' })
  })
})

test('there is a state for all that the view shows, and for nothing else', () => {
  const { pathway: adenosine } = sampleModel('adenosine')
  const graph = selectView(adenosine, 'mechanism')
  const { nodes, edges } = pictureState(adenosine, graph, { given: ['ketamine'], knockout: ['a1r'] })
  expect(Object.keys(nodes)).toEqual(graph.nodes)
  expect(Object.keys(edges)).toEqual(graph.edges.map(({ id }) => id))
  expect(nodes).toMatchObject({
    ketamine: { state: 'given' },
    a1r: { state: 'blocked', level: 'none' },
    antidepressant: { state: 'idle', level: 'none' },
    hyperlocomotion: { state: 'active' },
  })
})

test('names of what every JavaScript object has are nodes like others', () => {
  const odd = sketch('constructor stimulates toString')
  expect(state({ given: ['constructor'] }, odd).nodes).toEqual({
    constructor: { state: 'given', level: 'strong' },
    toString: { state: 'active', level: 'strong' },
  })
  expect(state({ given: ['valueOf', '__proto__'] }, odd).nodes.toString).toEqual({
    state: 'idle',
    level: 'none',
  })
})
