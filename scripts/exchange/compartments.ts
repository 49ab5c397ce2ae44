import type { Pathway } from '../pathway/schema.ts'

/**
 * The nodes that are written as compartments: regions, and whatever others are in. In the formats that know
 * compartments none can be the end of an edge, so one that is stays a node like others.
 */
export function compartmentsOf({ nodes, edges }: Pathway): ReadonlySet<string> {
  const ends = new Set(edges.flatMap(({ from, to }) => [from, to]))
  const around = new Set(Object.values(nodes).map((node) => node.in))
  return new Set(
    Object.keys(nodes).filter((id) => !ends.has(id) && (around.has(id) || nodes[id]?.kind === 'region')),
  )
}
