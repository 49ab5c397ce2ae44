import type { Problem } from '../../shared/problem.ts'
import type { Pathway } from '../schema.ts'
import type { YamlPlaces } from './yaml-places.ts'

/** Edges that say the same, and experiments with the same id. The first one stands; the others are errors. */
export function duplicates({ edges, experiments }: Pathway, places: YamlPlaces): Problem[] {
  const edgeNames = edges.map(
    ({ from, type, to, for: only }) => `${from} ${type} ${to}${only ? ` (for ${only})` : ''}`,
  )
  const ids = experiments.map(({ id }) => id)
  return [
    ...repeated(edgeNames).map((index) => ({
      severity: 'error' as const,
      message: `the edge is there twice: ${edgeNames[index]}`,
      at: places.of(['edges', index]),
    })),
    ...repeated(ids).map((index) => ({
      severity: 'error' as const,
      message: `two experiments are called ${ids[index]}`,
      at: places.of(['experiments', index, 'id']),
    })),
  ]
}

/** Where a list says what it has said before. */
function repeated(list: readonly string[]): number[] {
  const said = new Set<string>()
  return [...list.keys()].filter((index) => {
    const before = said.size
    return said.add(list[index] ?? '').size === before
  })
}
