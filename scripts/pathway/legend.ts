import { edgeStatuses, edgeTypes, nodeKinds } from './model-terms.ts'
import type { NodeState, PictureState } from './picture-state.ts'
import type { EdgeStatus, EdgeType, NodeKind, Pathway } from './schema.ts'
import type { ViewGraph } from './view.ts'

/** What a picture uses, and so what its legend explains: nothing else. */
export interface Legend {
  readonly kinds: readonly NodeKind[]
  readonly types: readonly EdgeType[]
  /** All but `reported`, which is drawn as the type alone. */
  readonly statuses: readonly EdgeStatus[]
  /** All but `active`, which is drawn as nodes always are. */
  readonly states: readonly NodeState[]
  /** Whether levels of outcomes are marked. */
  readonly levels: boolean
}

export function legendOf(pathway: Pathway, { nodes, edges }: ViewGraph, state?: PictureState): Legend {
  const kinds = new Set(nodes.map((id) => pathway.nodes[id]?.kind))
  const types = new Set(edges.map(({ type }) => type))
  const statuses = new Set(edges.map(({ status }) => status))
  const states = new Set(nodes.map((id) => state?.nodes[id]?.state))
  const marked: readonly NodeState[] = ['given', 'blocked', 'idle']
  return {
    kinds: nodeKinds.filter((kind) => kinds.has(kind)),
    types: edgeTypes.filter((type) => types.has(type)),
    statuses: edgeStatuses.filter((status) => status !== 'reported' && statuses.has(status)),
    states: marked.filter((one) => states.has(one)),
    levels: state !== undefined && kinds.has('outcome'),
  }
}
