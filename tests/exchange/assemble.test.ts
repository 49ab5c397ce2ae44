import { expect, test } from 'vitest'
import { assemble, type PartNode } from '../../scripts/exchange/assemble.ts'

const node = (key: string, name: string, more: Partial<PartNode> = {}): PartNode => ({
  key,
  name,
  label: name,
  kind: 'molecule',
  line: 1,
  ...more,
})

test('keys become ids wherever they stand', () => {
  const { pathway, findings } = assemble(
    {
      name: 'a file',
      title: ' A\n title ',
      nodes: [
        node('1', 'IL-2', { in: '3', label: 'IL\n2' }),
        node('2', 'IL 2', { perturbs: { node: '1', by: 'antagonist' } }),
        node('3', 'cell', { kind: 'region', in: 'nowhere' }),
      ],
      edges: [
        { from: '1', to: '3', type: 'stimulates', line: 1 },
        { from: '2', to: '3', type: 'requires', for: '1', line: 2 },
        { from: '1', to: '3', type: 'stimulates', strength: 'weak', line: 3 },
        { from: '1', to: '9', type: 'inhibits', line: 4 },
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
  expect(findings).toEqual([
    { severity: 'warning', message: 'an edge that is there already is left out', line: 3 },
    { severity: 'warning', message: 'an edge that ends at no node is left out', line: 4 },
  ])
})

test('what no model can be is an error at its line', () => {
  const wrong = (nodes: readonly PartNode[]) => {
    const { pathway, findings } = assemble({ name: 'm', title: 'M', nodes, edges: [] }, [])
    expect(pathway).toBeUndefined()
    return findings.map(({ message, line }) => `${message} at ${line}`)
  }
  expect(wrong([])).toEqual(['there is no node in it at 1'])
  expect(wrong([node('1', 'a'), node('1', 'b', { line: 5 })])).toEqual(['two nodes have the same id at 5'])
  expect(wrong([node('1', 'a'), node('2', 'b', { line: 6, identifiers: ['none'] })])[0]).toMatch(
    /^nodes\.b\.identifiers\.0: an identifier is database:accession at 6$/,
  )
  expect(wrong([...Array(20_001).keys()].map((at) => node(`${at}`, `n${at}`, { line: at + 1 })))).toEqual([
    'there are more than 20000 nodes at 20001',
  ])
})
