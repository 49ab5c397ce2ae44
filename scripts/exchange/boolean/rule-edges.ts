import type { EdgeType } from '../../pathway/schema.ts'
import { alternatives, type Formula } from './logic.ts'

/** An edge to the node that a rule is of. */
export interface RuleEdge {
  readonly from: string
  readonly type: EdgeType
  readonly for?: string
}

/** The edges to a node that say together when it is active, and whether it is active without them. */
export interface Rule {
  readonly edges: readonly RuleEdge[]
  readonly rest: 'none' | 'strong'
}

/**
 * The whole rule of a node that is active or not, as edges with the same meaning:
 *
 * - what all alternatives have in common is required;
 * - of the rest of an alternative one node stimulates, and requires the others;
 * - what none of the alternatives allows inhibits;
 * - a rule of inhibitors alone is a node that is strong at rest.
 *
 * Undefined for a rule that has no such edges: the model has no XOR, and no inhibition of one stimulation alone.
 */
export function ruleEdges(formula: Formula): Rule | undefined {
  const terms = alternatives(formula)
  if (!terms) return undefined
  const [first] = terms
  if (!first) return { edges: [], rest: 'none' }
  const excluded = [...first.none].sort()
  if (terms.some(({ none }) => [...none].sort().join(' ') !== excluded.join(' '))) return undefined
  const edge = (from: string, type: EdgeType, only?: string): RuleEdge => ({
    from,
    type,
    ...(only !== undefined && { for: only }),
  })
  const common = first.all.filter((id) => terms.every(({ all }) => all.includes(id)))
  const own = terms.map(({ all }) => all.filter((id) => !common.includes(id)))
  const stimulations: RuleEdge[] = []
  for (const ids of own) {
    const main = ids.find((id) => own.every((other) => other === ids || !other.includes(id)))
    if (ids.length && main === undefined) return undefined
    if (main === undefined) continue
    stimulations.push(
      edge(main, 'stimulates'),
      ...ids.filter((id) => id !== main).map((id) => edge(id, 'requires', main)),
    )
  }
  // A node with one stimulator alone is stimulated by it; with several that are all needed, it requires them.
  const [only, ...further] = common
  const needs =
    !stimulations.length && only !== undefined && !further.length
      ? [edge(only, 'stimulates')]
      : common.map((id) => edge(id, 'requires'))
  return {
    edges: [...stimulations, ...needs, ...first.none.map((id) => edge(id, 'inhibits'))],
    rest: first.all.length ? 'none' : 'strong',
  }
}
