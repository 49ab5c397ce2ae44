import { type ChangedStrength, otherStrengths, reproducesAll, withStrengths } from './changed-strengths.ts'
import type { Condition } from './condition.ts'
import type { Pathway } from './schema.ts'
import { simulate } from './simulate.ts'

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
): ChangedStrength[] {
  const inLoop = pathway.edges.flatMap((edge, index) =>
    edge.type !== 'no-effect' && changing.includes(edge.from) && changing.includes(edge.to) ? [index] : [],
  )
  const found = inLoop.slice(0, mostEdges).flatMap((place) => {
    const tried = otherStrengths(pathway, [place])
      .map((change) => ({ change, changed: withStrengths(pathway, [change]) }))
      .filter(({ changed }) => !simulate(changed, condition).cycle)
      .map(({ change, changed }) => ({ change, isSound: reproducesAll(changed) }))
    return tried.find(({ isSound }) => isSound) ?? tried.slice(0, 1)
  })
  const sound = found.filter(({ isSound }) => isSound)
  return (sound.length ? sound : found).map(({ change }) => change)
}
