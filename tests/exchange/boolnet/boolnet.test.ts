import fc from 'fast-check'
import { expect, test } from 'vitest'
import { boolNet } from '../../../scripts/exchange/boolnet/boolnet.ts'
import { rank } from '../../../scripts/pathway/level.ts'
import { type Pathway, pathwayShape } from '../../../scripts/pathway/schema.ts'
import { simulate } from '../../../scripts/pathway/simulate.ts'
import { arbitraryModel } from '../../support/arbitrary-model.ts'
import { edgesOf, faultsIn, readAs, readBack } from '../../support/read-back.ts'

function model(edges: readonly object[], rest: Record<string, string> = {}): Pathway {
  const nodes = ['a', 'b', 'c', 'd'].map((id) => [
    id,
    { kind: 'molecule', label: { en: id }, rest: rest[id] },
  ])
  return pathwayShape.parse({ name: 'm', title: { en: 'm' }, nodes: Object.fromEntries(nodes), edges })
}

const rules = (pathway: Pathway) => boolNet.write?.(pathway).text.trim().split('\n')

test('stimulations are alternatives, each with what it is needed for; needs and inhibitors are for all', () => {
  const edges = [
    { from: 'a', to: 'd', type: 'stimulates' },
    { from: 'b', to: 'd', type: 'stimulates' },
    { from: 'c', to: 'd', type: 'requires', for: 'a' },
    { from: 'c', to: 'd', type: 'requires' },
    { from: 'b', to: 'd', type: 'inhibits' },
    { from: 'a', to: 'c', type: 'no-effect' },
  ]
  expect(rules(model(edges))).toEqual([
    'targets, factors',
    'a, a',
    'b, b',
    'c, c',
    'd, ((a & c) | b) & c & !b',
  ])
  expect(edgesOf(readBack(boolNet, model(edges)))).toEqual([
    'a stimulates d',
    'c requires d for a',
    'b stimulates d',
    'c requires d',
    'b inhibits d',
  ])
})

test('what is there at rest, what is too weak, and what no prediction rests on', () => {
  const edges = [
    { from: 'a', to: 'b', type: 'inhibits' },
    { from: 'a', to: 'c', type: 'stimulates', strength: 'weak' },
    { from: 'a', to: 'd', type: 'stimulates', status: 'hypothesised' },
  ]
  const pathway = model(edges, { b: 'present' })
  expect(rules(pathway)?.slice(1)).toEqual(['a, a', 'b, !a', 'c, 0', 'd, d'])
  expect(boolNet.write?.(pathway).lost).toEqual([
    'levels: a node is on when it is present or more',
    'edges too weak to switch a node: a → c',
    'edges that no prediction rests on: a → d',
    ...['the title', 'statuses of edges'],
  ])
})

test('reads expressions with other parentheses, negations and inhibitors in each alternative', () => {
  const { pathway } = readAs(
    boolNet,
    '# a comment\nTargets, Functions\nd, (a & !c) | (b & !c) # both\ne, !(a | !b)\nf, !!a&(b)\ng, 1\nh, !a',
  )
  expect(edgesOf(pathway)).toEqual([
    'a stimulates d',
    'b stimulates d',
    'c inhibits d',
    'b stimulates e',
    'a inhibits e',
    'a stimulates f',
    'b requires f',
    'a inhibits h',
  ])
  expect([pathway.nodes.g?.rest, pathway.nodes.h?.rest, pathway.nodes.d?.rest]).toEqual([
    'strong',
    'strong',
    'none',
  ])
})

test('a rule that no model can hold is left out with a warning at its line', () => {
  const problems = boolNet.read?.('targets, factors\na, a\nb, (a & !c) | (!a & c)\n', 'm').problems
  expect(problems).toContainEqual({
    severity: 'warning',
    message: 'the rule of b cannot be held by a model and is left out',
    at: { file: 'm', line: 3 },
  })
})

test('a fault is said at its line', () => {
  const text = 'targets, factors\na, b &\nb\nc, (a\nd, a b\ne e, a\nf, maj(a,b)\ng, 2'
  expect(faultsIn(boolNet, text)).toEqual([
    '2: it ends too early',
    '3: there is no comma',
    '4: a parenthesis is not closed',
    '5: there is no operator before b',
    '6: "e e" is no name of a node',
    '7: there is no operator before (',
    '8: 2 is not expected here',
  ])
})

test('a model that was written and read predicts the same, for levels of all or nothing', () => {
  const strong = arbitraryModel({ nodes: 5, edges: 7 }, ['stimulates', 'inhibits', 'requires']).map(
    (pathway): Pathway => ({
      ...pathway,
      nodes: Object.fromEntries(
        Object.entries(pathway.nodes).map(([id, node]) => [
          id,
          { ...node, rest: rank(node.rest) > 1 ? 'strong' : 'none' },
        ]),
      ),
      edges: pathway.edges
        .filter(({ from, to }) => from < to)
        .map((edge) => ({ ...edge, strength: 'strong' })),
    }),
  )
  fc.assert(
    fc.property(strong, fc.subarray(['n0', 'n1', 'n2']), (pathway, given) => {
      const again = readBack(boolNet, pathway)
      expect(simulate(again, { given }).levels).toEqual(simulate(pathway, { given }).levels)
    }),
    { numRuns: 300 },
  )
})
