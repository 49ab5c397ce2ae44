import { judge } from './experiments.ts'
import type { Pathway, PathwayEdge } from './schema.ts'

/** A strength that an edge might have in place of its own. */
export interface ChangedStrength {
  /** Place of the edge in the model. */
  readonly index: number
  readonly strength: PathwayEdge['strength']
}

const strengths = ['present', 'weak', 'strong'] as const

/** All that the edges at these places could be changed to, in the order of the edges. */
export function otherStrengths(pathway: Pathway, places: readonly number[]): ChangedStrength[] {
  return places.flatMap((index) =>
    strengths
      .filter((strength) => strength !== pathway.edges[index]?.strength)
      .map((strength) => ({ index, strength })),
  )
}

/** The model as it would be with other strengths. */
export function withStrengths(pathway: Pathway, changes: readonly ChangedStrength[]): Pathway {
  const changed = new Map(changes.map(({ index, strength }) => [index, strength]))
  const edges = pathway.edges.map((edge, index) => ({
    ...edge,
    strength: changed.get(index) ?? edge.strength,
  }))
  return { ...pathway, edges }
}

/** Does a model reproduce all experiments that it asserts? */
export function reproducesAll(pathway: Pathway): boolean {
  return judge(pathway).every(({ asserted, agrees }) => !asserted || agrees)
}

/** Says changes as they would be written: `strength: weak at a inhibits b (line 7)`. */
export function sayStrengths(
  { edges }: Pathway,
  changes: readonly ChangedStrength[],
  lineOf: (edge: number) => number | undefined,
): string {
  return changes
    .map(({ index, strength }) => {
      const { from = '', type = '', to = '' } = edges[index] ?? {}
      return `strength: ${strength} at ${from} ${type} ${to} (line ${lineOf(index)})`
    })
    .join(' and ')
}
