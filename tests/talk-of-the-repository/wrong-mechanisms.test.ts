import { expect, test } from 'vitest'
import { checkPathway } from '../../scripts/pathway/check-pathway.ts'
import { type Pathway, type PathwayEdge, pathwayShape } from '../../scripts/pathway/schema.ts'
import { repositoryModel } from './repository-model.ts'

/*
 * Mechanisms that the field has proposed or that come to mind first, put in the place of the one that the
 * model holds: the experiments that speak against each of them must fail. Of some no experiment speaks: what
 * is known does not tell them from the model.
 */

const { pathway, placeOf } = await repositoryModel('adenosine')
const { evidence = [] } = pathway.edges[0] ?? {}

const edge = (from: string, type: string, to: string) => ({ from, type, to, evidence })

function changed(edges: readonly unknown[], rest: Readonly<Record<string, string>> = {}): Pathway {
  const nodes = Object.entries(pathway.nodes).map(([id, node]) => [
    id,
    { ...node, rest: rest[id] ?? node.rest },
  ])
  return pathwayShape.parse({ ...pathway, nodes: Object.fromEntries(nodes), edges })
}

/** The experiments that a model does not reproduce. */
function failed(mechanism: Pathway): string[] {
  const errors = checkPathway(mechanism, placeOf).filter(({ severity }) => severity === 'error')
  return [...new Set(errors.flatMap(({ message }) => /^(\w+):/.exec(message)?.[1] ?? []))]
}

const without = (unwanted: (edge: PathwayEdge) => boolean) => pathway.edges.filter((edge) => !unwanted(edge))

test('the model as it is fails none', () => {
  expect(failed(changed(pathway.edges))).toEqual([])
})

test('either receptor is enough', () => {
  const edges = pathway.edges.map((edge) =>
    edge.to === 'antidepressant' && edge.type === 'requires' ? { ...edge, type: 'stimulates' } : edge,
  )
  expect(failed(changed(edges))).toEqual(['E5', 'E6', 'E7', 'E8', 'E11', 'E12'])
})

test.each([
  { by: ['a1r'], type: 'stimulates', against: ['E5'] },
  { by: ['a2ar'], type: 'stimulates', against: ['E6'] },
  { by: ['a1r', 'a2ar'], type: 'requires', against: ['E5', 'E6'] },
])('the side effect comes after adenosine, through $by', ({ by, type, against }) => {
  const edges = [
    ...without(({ from, to }) => from === 'nmdar' || to === 'nmdar'),
    ...by.map((receptor) => edge(receptor, type, 'hyperlocomotion')),
  ]
  expect(failed(changed(edges, { hyperlocomotion: 'none' }))).toEqual(expect.arrayContaining(against))
})

test.each([
  {
    name: 'one receptor acts through the other',
    edges: [
      ...without(({ from, to }) => from === 'a1r' && to === 'antidepressant'),
      edge('a1r', 'requires', 'a2ar'),
    ],
  },
  {
    name: 'the block of NMDA receptors causes the surge',
    edges: [...without(({ to }) => to === 'ado_in'), edge('nmdar', 'inhibits', 'ado_in')],
  },
  {
    name: 'the surge causes the hyperlocomotion',
    edges: [
      ...without(({ from, to }) => from === 'nmdar' && to === 'hyperlocomotion'),
      edge('ado_mpfc', 'stimulates', 'hyperlocomotion'),
    ],
    rest: { hyperlocomotion: 'none' },
  },
])('no experiment that is asserted speaks against this: $name', ({ edges, rest }) => {
  expect(failed(changed(edges, rest))).toEqual([])
})

test('blocking NMDA receptors is all there is', () => {
  const edges = [...without(({ to }) => to === 'antidepressant'), edge('nmdar', 'inhibits', 'antidepressant')]
  const found = failed(changed(edges, { antidepressant: 'present' }))
  expect(found).toEqual(expect.arrayContaining(['E14', 'E15', 'E18']))
  expect(found).not.toContain('E2')
})
