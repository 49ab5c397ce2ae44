import { trusted } from './condition.ts'
import { type Needs, needsOf } from './needs-of.ts'
import type { Pathway } from './schema.ts'
import { joinEdges, signOf, type ViewEdge } from './view-edge.ts'

/** A way of more steps is a story of its own, and belongs on the picture. */
const mostSteps = 6

/** A way between two nodes that is worked out. */
interface Way {
  readonly edge: ViewEdge
  /** The shown nodes that it needs besides, and the way from each to where this one ends. */
  readonly needs: ReadonlyMap<string, ViewEdge>
  /** A node that is not shown, and that it needs without any shown node being necessary for it. */
  readonly unclear: string | undefined
}

/**
 * The edges of a picture, with the ways between shown nodes that lead through hidden ones alone, each as one
 * edge. Two inhibitions in a row stimulate; of several ways of the same sign one stands for all, the least
 * demanding and then the shortest, and an edge of the model itself for any. What a way requires on its course
 * is required for what it comes to.
 *
 * @param edges between any nodes of the model
 * @throws RangeError when edges cannot say what a shown node needs
 */
export function collapse(
  { nodes }: Pick<Pathway, 'nodes'>,
  edges: readonly ViewEdge[],
  shown: ReadonlySet<string>,
): ViewEdge[] {
  const rests = new Set(Object.keys(nodes).filter((id) => nodes[id]?.rest !== 'none'))
  const causal = edges.filter(({ type }) => type !== 'no-effect')
  const needs = needsOf(causal, shown, rests)
  const isHidden = (id: string) => !shown.has(id)
  const into = Map.groupBy(causal, ({ to }) => to)
  const requirementsOf = (id: string) => (into.get(id) ?? []).filter(({ type }) => type === 'requires')
  const isStimulated = (id: string) =>
    (into.get(id) ?? []).some(({ type, from }) => type === 'stimulates' && needs(from))

  /** Whether a node takes its level from this edge: with no stimulation, from the first that it requires. */
  function drives(edge: ViewEdge): boolean {
    if (edge.type !== 'requires') return true
    if (edge.for !== undefined || isStimulated(edge.to)) return false
    const plain = requirementsOf(edge.to).filter((one) => one.for === undefined && needs(one.from))
    if (isHidden(edge.to)) return plain[0] === edge
    // Of a choice of nodes none is necessary; when there is one choice alone, each of them will do.
    const choices = plain.filter((one) => isHidden(one.from) && !isNecessary(needs(one.from)))
    return choices[0] === edge && choices.length === 1
  }

  function extend(way: Way | undefined, next: ViewEdge): Way | undefined {
    const edge = way ? joinEdges(way.edge, next) : next
    const sign = signOf(edge.type)
    if (!drives(next) && sign === '+') return undefined
    const carried = [...(way?.needs ?? [])].map(([id, one]) => [id, joinEdges(one, next)] as const)
    if (sign === '-') return { edge, needs: new Map(carried), unclear: way?.unclear }
    const gates = requirementsOf(next.to)
      .filter((gate) =>
        gate.for === undefined ? gate !== next && isHidden(next.to) : gate.for === next.from,
      )
      .map((gate) => ({ gate, of: needs(gate.from) }))
    const own = gates.flatMap(({ gate, of }) =>
      [...(of?.by ?? [])].map(([id, one]) => [id, one ? joinEdges(one, gate) : gate] as const),
    )
    return {
      edge,
      needs: new Map([...carried, ...own].filter(([id]) => id !== edge.from)),
      unclear: way?.unclear ?? gates.find(({ of }) => of && !of.isAll)?.gate.from,
    }
  }

  const after = Map.groupBy(causal, ({ from }) => from)
  const passed = new Map<string, Way[]>()
  const arrived = new Map<string, Way[]>()
  let ways: Way[] = []
  const take = (way: Way) => {
    const { from, to, edges } = way.edge
    if (!isHidden(to)) {
      if (from !== to || edges.length === 1) isNew(way, arrived)
    } else if (edges.every((edge) => edge.from !== to) && isNew(way, passed)) ways.push(way)
  }
  const direct = edges.filter(({ from, to }) => shown.has(from) && shown.has(to))
  for (const edge of causal)
    if (shown.has(edge.from) && (edge.type !== 'requires' || isHidden(edge.to))) {
      const way = extend(undefined, edge)
      if (way) take(way)
    }
  for (let steps = 1; steps < mostSteps && ways.length; steps += 1) {
    const before = ways
    ways = []
    for (const way of before)
      for (const next of after.get(way.edge.to) ?? []) {
        const longer = extend(way, next)
        if (longer) take(longer)
      }
  }

  const found = [...arrived.values()].map(leastOf)
  const required = causal
    .filter((edge) => edge.type === 'requires' && isHidden(edge.from) && shown.has(edge.to))
    .filter((edge) => edge.for === undefined && !drives(edge))
    .flatMap((edge) => requirementsThrough(edge, needs(edge.from)))
  const plain = withoutRepeats([...direct.filter((edge) => !isTold(edge, arrived)), ...required])
  // What a node requires stimulates it too, when nothing else does that predictions rest on.
  const kept = found.filter(
    ({ edge, needs }) =>
      needs.size ||
      !plain.some((one) => one.type === 'requires' && !one.for && keyOf(one) === keyOf(edge)) ||
      found.some(
        ({ edge: { from, to, type, status } }) =>
          to === edge.to && from !== edge.from && type === 'stimulates' && trusted.includes(status),
      ),
  )
  const drawn = [...plain, ...kept.map(({ edge }) => edge).filter((edge) => !direct.includes(edge))]
  return [...drawn, ...gatesOf(kept, drawn, rests)]
}

/** Notes a way, unless one is known that is no longer and needs no more. */
function isNew(way: Way, among: Map<string, Way[]>): boolean {
  const before = among.getOrInsert(keyOf(way.edge), [])
  if (before.some((one) => demandsNoMore(one, way))) return false
  before.push(way)
  return true
}

function isNecessary(needs: Needs | undefined): boolean {
  return !!needs?.isAll && needs.by.size > 0
}

/** A shown node requires a hidden one: then whatever that one needs. */
function requirementsThrough(edge: ViewEdge, needs: Needs | undefined): ViewEdge[] {
  if (!needs) return []
  if (!needs.isAll) throw unclear(edge.from, edge.to)
  return [...needs.by].map(([, way]) => ({
    ...(way ? joinEdges(way, edge) : edge),
    type: 'requires',
    for: edge.for,
  }))
}

/** Of several ways the one that needs no more than any other; drawn as the edge of the model, when there is one. */
function leastOf(ways: readonly Way[]): Way {
  const [first] = ways
  if (!first) throw new Error('there is no way')
  const { edge } = first
  const last = edge.edges.at(-1)?.from ?? ''
  const least = ways.find((way) => ways.every((other) => demandsNoMore(way, other)))
  if (!least || (edge.type === 'inhibits' && least.needs.size)) throw unclear(last, edge.to)
  if (least.unclear !== undefined) throw unclear(least.unclear, edge.to)
  return edge.edges.length === 1 ? { ...least, edge } : least
}

function demandsNoMore(one: Way, other: Way): boolean {
  if (one.unclear !== undefined && one.unclear !== other.unclear) return false
  return [...one.needs.keys()].every((id) => other.needs.has(id))
}

/** A requirement for one stimulation is told of the ways that this stimulation is on. */
function isTold({ for: source, to }: ViewEdge, arrived: ReadonlyMap<string, readonly Way[]>): boolean {
  if (source === undefined) return false
  return [...arrived.values()].flat().some(({ edge }) => edge.to === to && edge.edges.at(-1)?.from === source)
}

/** A requirement that several hidden nodes pass on is said once. */
function withoutRepeats(edges: readonly ViewEdge[]): ViewEdge[] {
  const said = new Set<string>()
  return edges.filter(({ from, type, to, for: source }) => {
    const before = said.size
    return type !== 'requires' || said.add(`${from} ${to} ${source}`).size > before
  })
}

/** What the ways need: each for its own stimulation, or once for the node when all of its stimulations need it. */
function gatesOf(ways: readonly Way[], drawn: readonly ViewEdge[], rests: ReadonlySet<string>): ViewEdge[] {
  const gates = ways.flatMap(({ edge, needs }) =>
    [...needs.values()].map(
      (gate): ViewEdge => ({
        ...gate,
        id: edge.edges.length + gate.edges.length > 2 ? `${gate.id}_${edge.id.slice(1)}` : gate.id,
        type: 'requires',
        for: edge.from,
      }),
    ),
  )
  return [...Map.groupBy(gates, ({ from, to }) => `${from} ${to}`).values()].flatMap((alike) => {
    const [{ from, to } = { from: '', to: '' }] = alike
    if (drawn.some((edge) => edge.type === 'requires' && edge.from === from && edge.to === to && !edge.for))
      return []
    const stimulations = drawn.filter((edge) => edge.to === to && edge.type === 'stimulates')
    const areAll = stimulations.every((edge) => alike.some((gate) => gate.for === edge.from))
    return areAll && !rests.has(to) ? alike.slice(0, 1).map((gate) => ({ ...gate, for: undefined })) : alike
  })
}

function keyOf({ from, to, type }: ViewEdge): string {
  return `${from} ${signOf(type)} ${to}`
}

function unclear(hidden: string, shown: string): RangeError {
  return new RangeError(`one edge cannot say how ${shown} depends on what is behind ${hidden}`)
}
