import { apply, type Condition } from './condition.ts'
import { type Level, rank } from './level.ts'
import type { Pathway } from './schema.ts'
import { simulate } from './simulate.ts'
import type { ViewGraph } from './view.ts'

/** `given`: by whoever does the experiment; `blocked`: taken away or blocked; `idle`: at no level at all. */
export type NodeState = 'given' | 'active' | 'idle' | 'blocked'

/** How a picture shows what a model predicts. */
export interface PictureState {
  readonly nodes: Readonly<Record<string, { readonly state: NodeState; readonly level: Level }>>
  /** By the name of the edge in the picture. An edge is active when it passes something on. */
  readonly edges: Readonly<Record<string, 'active' | 'idle'>>
}

/** The state of each node and edge of a view under a condition. */
export function pictureState(pathway: Pathway, graph: ViewGraph, condition: Condition): PictureState {
  const { levels } = simulate(pathway, condition)
  const { on, perturbed, statuses } = apply(pathway, condition)
  const level = (id: string) => levels[id] ?? 'none'
  const stateOf = (id: string): NodeState => {
    if (on.has(id)) return 'given'
    if (perturbed.has(id)) return 'blocked'
    return rank(level(id)) > 0 ? 'active' : 'idle'
  }
  return {
    nodes: Object.fromEntries(graph.nodes.map((id) => [id, { state: stateOf(id), level: level(id) }])),
    edges: Object.fromEntries(
      graph.edges.map(({ id, from, type, status }) => [
        id,
        type !== 'no-effect' && rank(level(from)) > 0 && statuses.has(status) ? 'active' : 'idle',
      ]),
    ),
  }
}
