import { apply, type Condition } from './condition.ts'
import { type Level, levelOfRank, rank } from './level.ts'
import type { EdgeType, Pathway } from './schema.ts'

/** The level of each node. */
export type Levels = Readonly<Record<string, Level>>

/** What a model predicts. */
export interface Prediction {
  /** Where it ends; for one that does not settle, the first state of its cycle. */
  readonly levels: Levels
  /** How many synchronous steps it took. */
  readonly steps: number
  /**
   * The states that come round for ever, in turn, when it does not settle; 100 of them when there are more.
   * What has not come round after 10,000 steps counts as never settling too.
   */
  readonly cycle?: readonly Levels[]
}

const mostSteps = 10_000
const mostStates = 100

/**
 * Predicts the levels of all nodes under a condition.
 *
 * All nodes step together, from their resting levels, until nothing changes or a state comes again:
 *
 * - an edge passes on the level of its source, and no more than its strength;
 * - a stimulation that needs a node (`requires` with `for`) passes on no more than that node has;
 * - a node takes the greatest of its resting level and its stimulations;
 * - it is held to the least of the nodes it requires; with no stimulation at all it takes that least, for
 *   what is necessary stimulates too;
 * - the greatest inhibition is taken away, rank by rank, and never below none;
 * - what is given stays strong; what is taken away stays none.
 *
 * With `drug` given, `drug stimulates a (present)`, `a stimulates b` and `ko inhibits b`: a becomes present,
 * one step later b; with `ko` given as well, b stays none.
 *
 * After "Systems Biology Graphical Notation: Activity Flow language Level 1" for the arcs, and Thomas'
 * multi-valued logic for the levels.
 */
export function simulate(pathway: Pathway, condition: Condition = {}): Prediction {
  const { on, off, statuses } = apply(pathway, condition)
  const nodes = Object.entries(pathway.nodes)
  const place = new Map(nodes.map(([id], index) => [id, index]))
  const incoming = nodes.map((): Arc[] => [])
  for (const { from, to, type, strength, for: only, status } of pathway.edges)
    if (statuses.has(status))
      incoming[place.get(to) ?? -1]?.push({
        type,
        from,
        only,
        source: place.get(from) ?? -1,
        most: rank(strength),
      })

  const held = (id: string) => (off.has(id) ? rank('none') : on.has(id) ? rank('strong') : undefined)
  const start = nodes.map(([id, { rest }]) => held(id) ?? rank(rest))
  const rules = nodes.map(([id, { rest }], index): Rule => {
    const always = held(id)
    return always === undefined ? ruleOf(rank(rest), incoming[index] ?? []) : () => always
  })
  const { states, steps } = follow(start, (state) => rules.map((rule) => rule(state)))
  const [levels = {}, ...others] = states.map(
    (state): Levels => Object.fromEntries(nodes.map(([id], index) => [id, levelOfRank(state[index] ?? 0)])),
  )
  return { levels, steps, ...(others.length ? { cycle: [levels, ...others] } : {}) }
}

/** An edge, as the node that it leads to sees it. */
interface Arc {
  readonly type: EdgeType
  readonly from: string
  readonly only: string | undefined
  /** Place of its source in a state. */
  readonly source: number
  readonly most: number
}

/** The rank of each node, in the order of the model. */
type State = readonly number[]
type Rule = (state: State) => number

/** The rank of a node in the next state, from its resting rank and the edges to it. */
function ruleOf(rest: number, arcs: readonly Arc[]): Rule {
  const inhibitions = arcs.filter(({ type }) => type === 'inhibits')
  const requirements = arcs.filter(({ type }) => type === 'requires')
  const needs = requirements.filter(({ only }) => only === undefined)
  const stimulations = arcs
    .filter(({ type }) => type === 'stimulates')
    .map((arc) => [arc, ...requirements.filter(({ only }) => only === arc.from)])
  return (state) => {
    const passed = ({ source, most }: Arc) => Math.min(state[source] ?? 0, most)
    const allowed = least(needs.map(passed))
    const stimulus = greatest(stimulations.map((together) => least(together.map(passed))))
    const drive = stimulations.length || !needs.length ? Math.max(rest, stimulus) : allowed
    return Math.max(0, Math.min(drive, allowed) - greatest(inhibitions.map(passed)))
  }
}

const greatest = (ranks: readonly number[]) => ranks.reduce((a, b) => Math.max(a, b), rank('none'))
const least = (ranks: readonly number[]) => ranks.reduce((a, b) => Math.min(a, b), rank('strong'))

/**
 * Steps until a state comes again. Each is held against a mark that moves on after 1, 2, 4 … steps, so that
 * no history is kept (Brent, "An improved Monte Carlo factorization algorithm", 1980).
 *
 * @returns the states that come round: one, when it settles
 */
function follow(start: State, step: (state: State) => State): { states: State[]; steps: number } {
  let mark = start
  let state = start
  for (let steps = 0; ; steps += 1) {
    const next = step(state)
    if (same(next, state)) return { states: [state], steps }
    if (same(next, mark) || steps === mostSteps) return { states: round(next, step), steps: steps + 1 }
    const isPowerOfTwo = (steps & (steps - 1)) === 0
    if (isPowerOfTwo) mark = next
    state = next
  }
}

/** The states from one until it comes again. */
function round(start: State, step: (state: State) => State): State[] {
  const states = [start]
  for (let state = step(start); states.length < mostStates && !same(state, start); state = step(state))
    states.push(state)
  return states
}

function same(a: State, b: State): boolean {
  return a.every((rank, index) => rank === b[index])
}
