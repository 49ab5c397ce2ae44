import type { Condition } from './condition.ts'
import { judge } from './experiments.ts'
import type { Pathway, PathwayEdge } from './schema.ts'
import { simulate } from './simulate.ts'

/** A strength of one edge with which a state comes to an end. */
export interface Settling {
  /** Place of the edge in the model. */
  readonly index: number
  readonly strength: PathwayEdge['strength']
}

const strengths = ['present', 'weak', 'strong'] as const

/** Each trial is a simulation: a crowd of edges is not tried through. */
const mostEdges = 30

/**
 * Finds by trial which strengths would settle a state that goes round for ever, each of one edge alone. Where some
 * of them leave the model reproducing all that it asserts, those are given and no others.
 *
 * @param changing the nodes that keep changing
 */
export function settlingStrengths(
  pathway: Pathway,
  condition: Condition,
  changing: readonly string[],
): Settling[] {
  const inLoop = pathway.edges.flatMap((edge, index) =>
    edge.type !== 'no-effect' && changing.includes(edge.from) && changing.includes(edge.to)
      ? [{ edge, index }]
      : [],
  )
  const found = inLoop.slice(0, mostEdges).flatMap(({ edge, index }) => {
    const tried = strengths
      .filter((strength) => strength !== edge.strength)
      .map((strength) => ({ index, strength, changed: withStrength(pathway, index, strength) }))
      .filter(({ changed }) => !simulate(changed, condition).cycle)
      .map(({ changed, ...settling }) => ({ ...settling, isSound: reproducesAll(changed) }))
    return tried.find(({ isSound }) => isSound) ?? tried.slice(0, 1)
  })
  const sound = found.filter(({ isSound }) => isSound)
  return (sound.length ? sound : found).map(({ index, strength }) => ({ index, strength }))
}

function withStrength(pathway: Pathway, place: number, strength: PathwayEdge['strength']): Pathway {
  const edges = pathway.edges.map((edge, index) => (index === place ? { ...edge, strength } : edge))
  return { ...pathway, edges }
}

function reproducesAll(pathway: Pathway): boolean {
  return judge(pathway).every(({ asserted, agrees }) => !asserted || agrees)
}
