import type { Rule } from './rule.ts'

/** A node that no edge touches and nothing lies in says nothing. */
export const isolatedNodes: Rule = ({ nodes, edges }, placeOf) => {
  const used = new Set([
    ...edges.flatMap(({ from, to }) => [from, to]),
    ...Object.values(nodes).flatMap((node) => node.in ?? []),
  ])
  return Object.keys(nodes)
    .filter((id) => !used.has(id))
    .map((id) => ({ severity: 'warning', message: `no edge to or from ${id}`, at: placeOf(['nodes', id]) }))
}
