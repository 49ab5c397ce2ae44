import { type ChangedStrength, otherStrengths, reproducesAll, withStrengths } from './changed-strengths.ts'
import { reached } from './reached.ts'
import type { Pathway } from './schema.ts'

/** Each trial simulates all experiments: no more simulations than this, about half a second. */
const mostSimulations = 6000

/**
 * Finds by trial with which strengths the model would reproduce all that it asserts: of one edge, and where none will
 * do alone, of two. Only edges that lead to nodes which are not as expected are tried.
 *
 * That says what the model could be, and nothing of what is true.
 *
 * @param nodes those that are not as expected
 * @returns ways, in the order of the edges; none where the trials found none
 */
export function reproducingStrengths(pathway: Pathway, nodes: readonly string[]): ChangedStrength[][] {
  const upstream = reached(nodes, (id) =>
    pathway.edges.filter(({ to, type }) => to === id && type !== 'no-effect').map(({ from }) => from),
  )
  const places = pathway.edges.flatMap(({ to, type }, index) =>
    upstream.has(to) && type !== 'no-effect' ? [index] : [],
  )
  const single = otherStrengths(pathway, places)
  const pairs = single.flatMap((one, place) =>
    single.slice(place + 1).flatMap((other) => (other.index === one.index ? [] : [[one, other]])),
  )
  let left = Math.floor(mostSimulations / Math.max(1, pathway.experiments.length))
  const found = (ways: readonly ChangedStrength[][]) => {
    const tried = ways.slice(0, left)
    left -= tried.length
    return tried.filter((changes) => reproducesAll(withStrengths(pathway, changes)))
  }
  const alone = found(single.map((change) => [change]))
  return alone.length ? alone : found(pairs)
}
