import type { EdgeType } from './schema.ts'
import { edgeStatuses } from './terms.ts'
import type { ViewEdge } from './view.ts'

/** A way of more steps is a story of its own, and belongs on the picture. */
const mostSteps = 6

/**
 * The ways between shown nodes that lead through hidden ones alone, each as one edge. Two inhibitions in a
 * row stimulate; of several ways of the same sign the shortest stands for all, and an edge of the model
 * itself for any.
 */
export function collapse(edges: readonly ViewEdge[], shown: ReadonlySet<string>): ViewEdge[] {
  const causal = edges.filter(({ type, edges: [edge] }) => type !== 'no-effect' && edge?.for === undefined)
  const after = Map.groupBy(causal, ({ from }) => from)
  const direct = new Set(edges.map(keyOf))
  const passed = new Set<string>()
  const found = new Map<string, ViewEdge>()
  let ways = causal.filter(({ from, to }) => shown.has(from) && !shown.has(to))
  for (let steps = 1; steps < mostSteps && ways.length; steps += 1) {
    const longer = ways.flatMap((way) => (after.get(way.to) ?? []).map((next) => join(way, next)))
    ways = []
    for (const way of longer) {
      const key = keyOf(way)
      if (shown.has(way.to)) {
        if (way.from !== way.to && !direct.has(key) && !found.has(key)) found.set(key, way)
      } else if (!passed.has(key) && way.edges.every(({ from }) => from !== way.to)) {
        // Only the shortest way to a node goes on: there are more ways than anyone can count.
        passed.add(key)
        ways.push(way)
      }
    }
  }
  return [...found.values()]
}

function keyOf({ from, to, type }: ViewEdge): string {
  return `${from} ${sign(type)} ${to}`
}

function join(way: ViewEdge, next: ViewEdge): ViewEdge {
  const lessSure = Math.max(edgeStatuses.indexOf(way.status), edgeStatuses.indexOf(next.status))
  return {
    id: `${way.id}_${next.id.slice(1)}`,
    from: way.from,
    to: next.to,
    type: sign(way.type) === sign(next.type) ? 'stimulates' : 'inhibits',
    status: edgeStatuses[lessSure] ?? 'hypothesised',
    edges: [...way.edges, ...next.edges],
  }
}

function sign(type: EdgeType): '+' | '-' | '0' {
  if (type === 'no-effect') return '0'
  return type === 'inhibits' ? '-' : '+'
}
