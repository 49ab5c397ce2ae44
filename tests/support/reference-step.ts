import { levelOfRank, rank } from '../../scripts/pathway/level.ts'
import type { Pathway, PathwayEdge } from '../../scripts/pathway/schema.ts'
import type { Levels } from '../../scripts/pathway/simulate.ts'

/**
 * One synchronous step, node by node, word for word as the rules say it: slow, and written apart from the
 * program. For conditions whose nodes stand for themselves, and edges that all count.
 */
export function referenceStep(
  { nodes, edges }: Pathway,
  {
    given = [],
    knockout = [],
  }: { readonly given?: readonly string[]; readonly knockout?: readonly string[] },
  now: Levels,
): Levels {
  const passes = ({ from, strength }: PathwayEdge) => Math.min(rank(now[from] ?? 'none'), rank(strength))
  const next = (id: string): number => {
    if (knockout.includes(id)) return 0
    if (given.includes(id)) return 3
    const into = edges.filter(({ to }) => to === id)
    const stimulations = into.filter(({ type }) => type === 'stimulates')
    const needs = into.filter((edge) => edge.type === 'requires' && edge.for === undefined)
    let level = rank(nodes[id]?.rest ?? 'none')
    for (const stimulation of stimulations) {
      let passed = passes(stimulation)
      for (const gate of into)
        if (gate.type === 'requires' && gate.for === stimulation.from) passed = Math.min(passed, passes(gate))
      level = Math.max(level, passed)
    }
    if (!stimulations.length && needs.length) level = 3
    for (const need of needs) level = Math.min(level, passes(need))
    const inhibition = Math.max(0, ...into.filter(({ type }) => type === 'inhibits').map(passes))
    return Math.max(0, level - inhibition)
  }
  return Object.fromEntries(Object.keys(nodes).map((id) => [id, levelOfRank(next(id))]))
}
