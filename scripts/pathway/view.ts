import { collapse } from './collapse.ts'
import { findingOf } from './finding-of.ts'
import { reached } from './reached.ts'
import type { Pathway, PathwayEdge, View } from './schema.ts'
import type { ViewEdge } from './view-edge.ts'

/** What a view shows. */
export interface ViewGraph {
  readonly view: View
  readonly nodes: readonly string[]
  readonly edges: readonly ViewEdge[]
}

const wholeModel: View = {
  nodes: [],
  between: [],
  without: [],
  hide: [],
  collapse: false,
  direction: 'LR',
  steps: [],
}

/**
 * Selects what a view shows; without a name, the whole model.
 *
 * @throws RangeError for a view that the model does not have, or that no edges can say when it is collapsed
 */
export function selectView(pathway: Pathway, name?: string): ViewGraph {
  const known = new Map(Object.entries(pathway.views))
  const view = name === undefined ? wholeModel : known.get(name)
  if (!view) throw new RangeError(`there is no view ${name}`)
  const shown = shownNodes(pathway, view)
  const nodes = Object.keys(pathway.nodes).filter((id) => shown.has(id))
  const visible = ({ from, to, status }: PathwayEdge) =>
    (view.statuses?.includes(status) ?? true) && !view.hide.some(([a, b]) => a === from && b === to)
  const numbered = pathway.edges
    .map((edge, index) => ({ id: `e${index}`, ...edge, edges: [edge] }))
    .filter(visible)
  const edges = view.collapse
    ? collapse(pathway, numbered, shown)
    : numbered.filter(({ from, to }) => shown.has(from) && shown.has(to))
  return {
    view,
    nodes,
    edges: edges.map(({ id, from, to, type, for: source, status, edges }) => ({
      ...{ id, from, to, type },
      status: edges.length > 1 && isReported(pathway, { from, to, type }) ? 'reported' : status,
      edges,
      ...(source !== undefined && { for: source }),
    })),
  }
}

/** A way is as sure as its least sure step; but what comes of it may have been measured, whatever the steps. */
function isReported(
  { experiments }: Pathway,
  { from, to, type }: Pick<ViewEdge, 'from' | 'to' | 'type'>,
): boolean {
  return experiments.some(
    ({ status, given, knockout, antagonist, expect }) =>
      status === 'reported' &&
      type === 'stimulates' &&
      [...given, ...knockout, ...antagonist].join() === from &&
      findingOf(expect[to]) === 'yes',
  )
}

function shownNodes(pathway: Pathway, view: View): Set<string> {
  const { nodes, region, between, without } = view
  const named = [
    ...nodes,
    ...Object.keys(pathway.nodes).filter((id) => region !== undefined && pathway.nodes[id]?.in === region),
    ...between.flatMap(([from, to]) => [from, to, ...onTheWay(pathway, from, to)]),
  ]
  const namesNothing = nodes.length === 0 && region === undefined && between.length === 0
  const shown = new Set(namesNothing ? connected(pathway) : named)
  for (const id of without) shown.delete(id)
  return shown
}

/** A node without edges, such as a region, says nothing in a picture of the whole. */
function connected({ edges }: Pathway): string[] {
  return edges.flatMap(({ from, to }) => [from, to])
}

function onTheWay({ edges }: Pathway, from: string, to: string): string[] {
  const causal = edges.filter(({ type }) => type !== 'no-effect')
  const leaving = Map.groupBy(causal, (edge) => edge.from)
  const arriving = Map.groupBy(causal, (edge) => edge.to)
  const after = reached([from], (id) => (leaving.get(id) ?? []).map((edge) => edge.to))
  const before = reached([to], (id) => (arriving.get(id) ?? []).map((edge) => edge.from))
  return [...before].filter((id) => after.has(id))
}
