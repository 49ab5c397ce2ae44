import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sif } from '../../../scripts/exchange/sif/sif.ts'
import { arbitraryModel } from '../../support/arbitrary-model.ts'
import { edgesOf, faultsIn, readAs, readBack } from '../../support/read-back.ts'
import { wholeModel } from '../../support/whole-model.ts'

test('reads several targets on a line, nodes alone, and names with spaces between tabs', () => {
  const { pathway } = readAs(
    sif,
    'IL-2\tactivates\tT cell\tB cell\r\nT cell\t-|\tIL 2\nlonely\n',
    'immune net',
  )
  expect(pathway.name).toBe('immune_net')
  expect(edgesOf(pathway)).toEqual([
    'IL_2 stimulates T_cell',
    'IL_2 stimulates B_cell',
    'T_cell inhibits IL_2_2',
  ])
  expect(Object.entries(pathway.nodes).map(([id, { label }]) => [id, label.en])).toEqual([
    ['IL_2', 'IL-2'],
    ['T_cell', 'T cell'],
    ['B_cell', 'B cell'],
    ['IL_2_2', 'IL 2'],
    ['lonely', 'lonely'],
  ])
})

test('without a tab, spaces delimit', () => {
  expect(edgesOf(readAs(sif, 'a  -> b c\na represses  d').pathway)).toEqual([
    'a stimulates b',
    'a stimulates c',
    'a inhibits d',
  ])
})

test('a relation that is not known is an error at its line, never a sign', () => {
  expect(faultsIn(sif, 'a stimulates b\na blocks c\nb binds d\n')).toEqual([
    '2: the relation blocks is not known',
    '3: the relation binds is not known',
  ])
})

test('a relation without a sign is left out and said so, with its nodes kept', () => {
  const { pathway, warnings } = readAs(sif, 'a pp b\na stimulates c')
  expect(edgesOf(pathway)).toEqual(['a stimulates c'])
  expect(Object.keys(pathway.nodes)).toEqual(['a', 'b', 'c'])
  expect(warnings).toContain('pp has no sign: the edge is left out')
})

test('what is said twice is left out the second time', () => {
  const { pathway, warnings } = readAs(sif, 'a activates b\na stimulates b')
  expect(edgesOf(pathway)).toEqual(['a stimulates b'])
  expect(warnings).toContain('an edge that is there already is left out')
})

test('a relation without a target, and a name that is missing, are errors', () => {
  expect(faultsIn(sif, 'a\tstimulates\na\tstimulates\t\tb')).toEqual([
    '1: a stimulates: there is no target',
    '2: a name is missing between two tabs',
  ])
})

test('a round trip keeps nodes and edges, and what is lost is said', () => {
  const again = readBack(sif, wholeModel)
  expect(Object.keys(again.nodes).sort()).toEqual(Object.keys(wholeModel.nodes).sort())
  expect(edgesOf(again)).toEqual(wholeModel.edges.map(({ from, type, to }) => `${from} ${type} ${to}`))
  expect(sif.write?.(wholeModel).lost).toEqual([
    ...['the title', 'kinds of nodes', 'labels', 'labels in further languages', 'short labels'],
    ...['regions that nodes are in', 'resting levels', 'identifiers'],
    ...['which node is the knock-out or antagonist of which', 'strengths of edges'],
    ...['which stimulation a `requires` is `for`', 'statuses of edges', 'evidence', 'notes', 'sources'],
    ...['experiments', 'views'],
  ])
})

test('writing what was read from SIF loses nothing', () => {
  fc.assert(
    fc.property(arbitraryModel({ nodes: 6, edges: 9 }), (model) => {
      const once = readBack(sif, model)
      expect(readBack(sif, once)).toEqual(once)
    }),
    { numRuns: 40 },
  )
})

test('a file of 1,000 edges converts', () => {
  const lines = Array.from({ length: 1000 }, (_, index) => `n${index}\tactivates\tn${(index * 7 + 1) % 1000}`)
  const { pathway } = readAs(sif, lines.join('\n'))
  expect(pathway.edges.length).toBe(1000)
  expect(Object.keys(pathway.nodes).length).toBe(1000)
  expect(readBack(sif, pathway)).toEqual({ ...pathway })
})

test('more nodes than a person can look at are refused', () => {
  const lines = Array.from({ length: 20_001 }, (_, index) => `n${index}`)
  expect(faultsIn(sif, lines.join('\n'))).toEqual(['20001: there are more than 20000 nodes'])
})
