import type { EdgeStatus, EdgeType, Pathway, PathwayEdge } from '../../scripts/pathway/schema.ts'

/** A model with one edge changed. */
export interface Mutation {
  /** What was done to which edge: `removed: a stimulates b`. */
  readonly name: string
  readonly pathway: Pathway
}

/** Statuses of the edges that are put to the test. */
export const mutated: readonly EdgeStatus[] = ['reported', 'commentary', 'inferred']

const opposite: Record<EdgeType, EdgeType> = {
  stimulates: 'inhibits',
  inhibits: 'stimulates',
  requires: 'inhibits',
  'no-effect': 'stimulates',
}

/**
 * Each edge that predictions rest on removed, and each turned into its opposite, but for contested ones. A
 * measured null says that there is nothing: removing it changes no prediction and is no mutation.
 */
export function mutations(pathway: Pathway): Mutation[] {
  return pathway.edges.flatMap((edge, index) => {
    if (!mutated.includes(edge.status)) return []
    const name = `${edge.from} ${edge.type} ${edge.to}`
    const removed = { name: `removed: ${name}`, pathway: withEdge(pathway, index, []) }
    const { for: _, ...plain } = edge
    const flipped = {
      name: `flipped: ${name}`,
      pathway: withEdge(pathway, index, [{ ...plain, type: opposite[edge.type] }]),
    }
    return edge.type === 'no-effect' ? [flipped] : [removed, flipped]
  })
}

/** The model with other edges in the place of one. */
function withEdge(pathway: Pathway, index: number, edges: readonly PathwayEdge[]): Pathway {
  return { ...pathway, edges: pathway.edges.toSpliced(index, 1, ...edges) }
}
