import { joinEdges, type ViewEdge } from './view-edge.ts'

/** What a node that is not shown needs of those that are. */
export interface Needs {
  /** The shown nodes without which it is never there, and the way from each to it. */
  readonly by: ReadonlyMap<string, ViewEdge | undefined>
  /** Whether it is there as soon as they all are: it has no further choice of others. */
  readonly isAll: boolean
}

const nothing: Needs = { by: new Map(), isAll: true }

/**
 * Works out what hidden nodes need: all that they require, and what all of their stimulations have in common.
 * A stimulation by what is never there counts for nothing; one of a node with a resting level is not needed.
 *
 * @param rests the nodes that have a level at rest
 * @returns for a node its needs, undefined for one that is never there
 */
export function needsOf(
  edges: readonly ViewEdge[],
  shown: ReadonlySet<string>,
  rests: ReadonlySet<string>,
): (id: string) => Needs | undefined {
  const into = Map.groupBy(edges, ({ to }) => to)
  const known = new Map<string, Needs | undefined>()

  function of(id: string): Needs | undefined {
    if (shown.has(id)) return { by: new Map([[id, undefined]]), isAll: true }
    // What goes round in a circle brings nothing about by itself.
    if (!known.has(id)) {
      known.set(id, undefined)
      known.set(id, workOut(id))
    }
    return known.get(id)
  }

  function workOut(id: string): Needs | undefined {
    const all = into.get(id) ?? []
    const required = all.filter((edge) => edge.type === 'requires' && edge.for === undefined).map(through)
    const stimulations = all
      .filter(({ type }) => type === 'stimulates')
      .map((edge) => together([through(edge), ...all.filter((gate) => gate.for === edge.from).map(through)]))
      .filter((needs) => needs !== undefined)
    const drive = rests.has(id) ? nothing : (common(stimulations) ?? (required.length ? nothing : undefined))
    return together([drive, ...required])
  }

  function through(edge: ViewEdge): Needs | undefined {
    const needs = of(edge.from)
    const by = [...(needs?.by ?? [])].map(([id, way]) => [id, way ? joinEdges(way, edge) : edge] as const)
    return needs && { by: new Map(by), isAll: needs.isAll }
  }

  return of
}

/** Of needs that must all be met. */
function together(needs: readonly (Needs | undefined)[]): Needs | undefined {
  const met = needs.filter((each) => each !== undefined)
  if (met.length < needs.length) return undefined
  return { by: new Map(met.flatMap(({ by }) => [...by])), isAll: met.every(({ isAll }) => isAll) }
}

/** Of needs any of which will do. */
function common([first, ...others]: readonly Needs[]): Needs | undefined {
  if (!first) return undefined
  const by = [...first.by].filter(([id]) => others.every((other) => other.by.has(id)))
  const isAll = [first, ...others].every((each) => each.isAll && each.by.size === by.length)
  return { by: new Map(by), isAll }
}
