import { edgeStatuses } from './model-terms.ts'
import type { EdgeStatus, EdgeType, PathwayEdge } from './schema.ts'

/** An edge of a picture: one of the model's, or several in a row through nodes that are not shown. */
export interface ViewEdge {
  /** Name in the picture: `e` and the place in the model of its edges, e.g. `e3` or `e3_4`. */
  readonly id: string
  readonly from: string
  readonly to: string
  readonly type: EdgeType
  /** Of a requirement: the source of the one stimulation that it is for. */
  readonly for?: string | undefined
  /** Of several edges in a row that of the least sure, unless a report says what comes of them. */
  readonly status: EdgeStatus
  /** The edges of the model it stands for, in order. */
  readonly edges: readonly PathwayEdge[]
}

/** Two edges in a row as one. Two inhibitions stimulate; of a requirement is left that it is no inhibition. */
export function joinEdges(one: ViewEdge, next: ViewEdge): ViewEdge {
  const lessSure = Math.max(edgeStatuses.indexOf(one.status), edgeStatuses.indexOf(next.status))
  return {
    id: `${one.id}_${next.id.slice(1)}`,
    from: one.from,
    to: next.to,
    type: signOf(one.type) === signOf(next.type) ? 'stimulates' : 'inhibits',
    status: edgeStatuses[lessSure] ?? 'hypothesised',
    edges: [...one.edges, ...next.edges],
  }
}

/** What an edge does with the level of its source. */
export function signOf(type: EdgeType): '+' | '-' | '0' {
  if (type === 'no-effect') return '0'
  return type === 'inhibits' ? '-' : '+'
}
