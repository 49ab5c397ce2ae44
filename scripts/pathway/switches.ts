import { type Condition, trusted } from './condition.ts'
import type { Pathway } from './schema.ts'

/** What can be done to a model: ids of the nodes it is done with or to. */
export interface Switches {
  readonly given: readonly string[]
  readonly knockout: readonly string[]
  readonly antagonist: readonly string[]
}

/**
 * Finds what can be done to a model: every drug or intervention that acts on something by an edge that counts,
 * and what an experiment or the condition at the start gives, takes away or blocks.
 */
export function switchesOf({ nodes, edges, experiments }: Pathway, start: Condition = {}): Switches {
  const counted = new Set([...trusted, ...(start.assume ?? [])])
  const acts = (id: string) =>
    edges.some(({ from, type, status }) => from === id && type !== 'no-effect' && counted.has(status))
  const isGiven = (id: string) => nodes[id]?.kind === 'drug' || nodes[id]?.kind === 'intervention'
  const done = [...experiments, start].flatMap(({ given = [] }) => given)
  const targets = (by: 'knock-out' | 'antagonist', of: (condition: Condition) => readonly string[]) => {
    const perturbed = new Set([
      ...Object.values(nodes).flatMap(({ perturbs }) => (perturbs?.by === by ? perturbs.node : [])),
      ...[...experiments, start].flatMap(of),
    ])
    return Object.keys(nodes).filter((id) => perturbed.has(id))
  }
  return {
    given: Object.keys(nodes).filter(
      (id) => !nodes[id]?.perturbs && ((isGiven(id) && acts(id)) || done.includes(id)),
    ),
    knockout: targets('knock-out', ({ knockout = [] }) => knockout),
    antagonist: targets('antagonist', ({ antagonist = [] }) => antagonist),
  }
}

/** What a condition does, in the same terms: a given knock-out or antagonist counts as done to its target. */
export function switchedOn({ nodes }: Pathway, condition: Condition = {}): Switches {
  const { given = [], knockout = [], antagonist = [] } = condition
  const targets = (by: 'knock-out' | 'antagonist') =>
    given.flatMap((id) => (nodes[id]?.perturbs?.by === by ? nodes[id].perturbs.node : []))
  return {
    given: given.filter((id) => !nodes[id]?.perturbs),
    knockout: [...new Set([...knockout, ...targets('knock-out')])],
    antagonist: [...new Set([...antagonist, ...targets('antagonist')])],
  }
}
