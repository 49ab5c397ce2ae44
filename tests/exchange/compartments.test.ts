import { expect, test } from 'vitest'
import { compartmentsOf } from '../../scripts/exchange/compartments.ts'
import { pathwayShape } from '../../scripts/pathway/schema.ts'

test('regions and what others are in, but for the ends of edges', () => {
  const node = (kind: string, region?: string) => ({
    kind,
    label: { en: kind },
    ...(region && { in: region }),
  })
  const pathway = pathwayShape.parse({
    name: 'm',
    title: { en: 'M' },
    nodes: {
      empty: node('region'),
      acted_on: node('region'),
      cell: node('process'),
      drug: node('drug', 'cell'),
      other: node('drug', 'acted_on'),
    },
    edges: [{ from: 'drug', to: 'acted_on', type: 'inhibits' }],
  })
  expect([...compartmentsOf(pathway)]).toEqual(['empty', 'cell'])
})
