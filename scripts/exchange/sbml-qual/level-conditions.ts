import { rank } from '../../pathway/level.ts'
import type { Pathway, PathwayEdge } from '../../pathway/schema.ts'

/** A condition on the levels of nodes, by rank. */
export type Condition =
  | boolean
  | { readonly node: string; readonly is: 'geq' | 'leq'; readonly rank: number }
  | { readonly op: 'and' | 'or' | 'not'; readonly of: readonly Condition[] }

const strong = rank('strong')

/**
 * When a node reaches a level, as the simulation has it: exact, and no more than six times as long as there are
 * edges to the node.
 *
 * With v for the stimulation, held to the least of what is required, and j for the greatest inhibition, the level
 * is at least k when v ≥ k + j, which is: for some j of 0 to 3 - k, no inhibitor passes on more than j, and
 * v ≥ k + j.
 *
 * @param edges the edges to the node that count
 * @param k rank of the level, 1 to 3
 */
export function atLeast(
  rest: Pathway['nodes'][string]['rest'],
  edges: readonly PathwayEdge[],
  k: number,
): Condition {
  const inhibitors = edges.filter(({ type }) => type === 'inhibits')
  const stays = (least: number) =>
    [...Array(strong - least + 1).keys()].map((j) => ({ j, driven: driven(rest, edges, least + j) }))
  return or(
    stays(k).map(({ j, driven }) =>
      and([
        driven,
        ...inhibitors.map(
          ({ from, strength }): Condition => rank(strength) <= j || { node: from, is: 'leq', rank: j },
        ),
      ]),
    ),
  )
}

/** When the stimulation of a node, held to the least of what it requires, reaches a rank. */
function driven(
  rest: Pathway['nodes'][string]['rest'],
  edges: readonly PathwayEdge[],
  least: number,
): Condition {
  const passes = ({ from, strength }: PathwayEdge): Condition =>
    rank(strength) >= least && { node: from, is: 'geq', rank: least }
  const stimuli = edges.filter(({ type }) => type === 'stimulates')
  const needs = edges.filter((edge) => edge.type === 'requires' && edge.for === undefined)
  const stimulations = stimuli.map((edge) =>
    and([
      passes(edge),
      ...edges.filter((gate) => gate.type === 'requires' && gate.for === edge.from).map(passes),
    ]),
  )
  const drive = stimuli.length || !needs.length ? or([rank(rest) >= least, ...stimulations]) : true
  return and([drive, ...needs.map(passes)])
}

export function and(parts: readonly Condition[]): Condition {
  return fold('and', parts)
}

export function or(parts: readonly Condition[]): Condition {
  return fold('or', parts)
}

export function not(part: Condition): Condition {
  return typeof part === 'boolean' ? !part : { op: 'not', of: [part] }
}

/** Leaves out what is always so; AND of nothing is true, OR of nothing false. */
function fold(op: 'and' | 'or', parts: readonly Condition[]): Condition {
  const neutral = op === 'and'
  if (parts.includes(!neutral)) return !neutral
  const open = parts.filter((part) => part !== neutral)
  const [first] = open
  return first === undefined ? neutral : open.length === 1 ? first : { op, of: open }
}
