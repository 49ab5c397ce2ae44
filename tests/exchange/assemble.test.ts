import { expect, test } from 'vitest'
import { assemble, type PartNode } from '../../scripts/exchange/assemble.ts'

const node = (key: string, name: string, more: Partial<PartNode> = {}): PartNode => ({
  key,
  name,
  label: name,
  kind: 'molecule',
  at: { file: 'model', line: 1 },
  ...more,
})

test('keys become ids wherever they stand', () => {
  const { pathway, problems } = assemble(
    {
      file: 'model',
      name: 'a file',
      title: ' A\n title ',
      nodes: [
        node('1', 'IL-2', { in: '3', label: 'IL\n2' }),
        node('2', 'IL 2', { perturbs: { node: '1', by: 'antagonist' } }),
        node('3', 'cell', { kind: 'region', in: 'nowhere' }),
      ],
      edges: [
        { from: '1', to: '3', type: 'stimulates', at: { file: 'model', line: 1 } },
        { from: '2', to: '3', type: 'requires', for: '1', at: { file: 'model', line: 2 } },
        { from: '1', to: '3', type: 'stimulates', strength: 'weak', at: { file: 'model', line: 3 } },
        { from: '1', to: '9', type: 'inhibits', at: { file: 'model', line: 4 } },
      ],
    },
    [],
  )
  expect(pathway).toMatchObject({
    name: 'a_file',
    title: { en: 'A title' },
    nodes: {
      IL_2: { in: 'cell', label: { en: 'IL 2' } },
      IL_2_2: { perturbs: { node: 'IL_2', by: 'antagonist' } },
      cell: { kind: 'region' },
    },
    edges: [
      { from: 'IL_2', to: 'cell', type: 'stimulates', strength: 'strong' },
      { from: 'IL_2_2', to: 'cell', type: 'requires', for: 'IL_2' },
    ],
  })
  expect(pathway?.nodes.cell?.in).toBeUndefined()
  expect(problems).toEqual([
    {
      severity: 'warning',
      message: 'an edge that is there already is left out',
      at: { file: 'model', line: 3 },
    },
    {
      severity: 'warning',
      message: 'an edge that ends at no node is left out',
      at: { file: 'model', line: 4 },
    },
  ])
})

test('what no model can be is an error at its line', () => {
  const wrong = (nodes: readonly PartNode[]) => {
    const { pathway, problems } = assemble({ file: 'model', name: 'm', title: 'M', nodes, edges: [] }, [])
    expect(pathway).toBeUndefined()
    return problems.map(({ message, at }) => `${message} at ${at?.line}`)
  }
  expect(wrong([])).toEqual(['there is no node in it at 1'])
  expect(wrong([node('1', 'a'), node('1', 'b', { at: { file: 'model', line: 5 } })])).toEqual([
    'two nodes have the same id at 5',
  ])
  expect(
    wrong([node('1', 'a'), node('2', 'b', { at: { file: 'model', line: 6 }, identifiers: ['none'] })])[0],
  ).toMatch(/^nodes\.b\.identifiers\.0: an identifier is database:accession at 6$/)
  expect(
    wrong(
      [...Array(20_001).keys()].map((index) =>
        node(`${index}`, `n${index}`, { at: { file: 'model', line: index + 1 } }),
      ),
    ),
  ).toEqual(['there are more than 20000 nodes at 20001'])
})
