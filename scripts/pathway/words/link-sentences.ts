import type { Pathway } from '../schema.ts'
import type { ViewEdge } from '../view-edge.ts'
import { nameOf } from './name-of.ts'
import { verbOf } from './verb-of.ts'
import type { Claim, Need, Vocabulary } from './vocabulary.ts'

/** A sentence and how many links it tells. */
export interface LinkSentence {
  readonly text: string
  readonly links: number
  /** Told first when there is not room for all: what is necessary is what a reader must not miss. */
  readonly first: boolean
}

/** One sentence tells no more links of a source than this. */
const most = 6

/**
 * Tells links in sentences: what each source does, in the order of the model's nodes, then what is required for
 * what. Sources that do the same share a sentence.
 */
export function linkSentences(
  pathway: Pathway,
  edges: readonly ViewEdge[],
  words: Vocabulary,
  language: string,
): LinkSentence[] {
  const name = (id: string) => nameOf(pathway, id, language)
  const acts = Object.keys(pathway.nodes).flatMap((source) =>
    inGroupsOf(most, doneBy(source, edges)).map((some) => ({ source, claims: claims(pathway, some, name) })),
  )
  const said = [...Map.groupBy(acts, (act) => JSON.stringify(act.claims)).values()].flatMap((alike) =>
    inGroupsOf(most, alike).map(([act, ...others]) => {
      const sources = [act, ...others].map(({ source }) => name(source))
      const links = act.claims.reduce((sum, { objects }) => sum + objects.length, 0) * sources.length
      return { text: words.claims(sources, act.claims), links, first: false }
    }),
  )
  const requirements = edges.filter(({ type }) => type === 'requires')
  const needed = [
    ...Map.groupBy(requirements, (edge) => `${edge.to} ${edge.for ?? ''} ${edge.status}`).values(),
  ]
    .flatMap((all) => inGroupsOf(most, all))
    .map((some) => ({ text: words.needs(need(pathway, some, name)), links: some.length, first: true }))
  return [...said, ...needed]
}

/** What is left as it was comes after what is changed. */
function doneBy(source: string, edges: readonly ViewEdge[]): ViewEdge[] {
  const own = edges.filter(({ from, type }) => from === source && type !== 'requires')
  return [
    ...own.filter(({ type }) => type !== 'no-effect'),
    ...own.filter(({ type }) => type === 'no-effect'),
  ]
}

function claims(pathway: Pathway, edges: readonly ViewEdge[], name: (id: string) => string): Claim[] {
  const alike = Map.groupBy(edges, (edge) => `${verbOf(pathway, edge)} ${edge.status}`)
  return [...alike.values()].flatMap((some) =>
    some.slice(0, 1).map((edge) => ({
      verb: verbOf(pathway, edge),
      status: edge.status,
      objects: some.map(({ to }) => name(to)),
    })),
  )
}

function need(
  pathway: Pathway,
  edges: readonly [ViewEdge, ...ViewEdge[]],
  name: (id: string) => string,
): Need {
  const [first] = edges
  const { to, status } = first
  const source = first.for
  return {
    needed: edges.map(({ from }) => name(from)),
    status,
    by: name(to),
    ...(source
      ? { way: { source: name(source), verb: verbOf(pathway, { type: 'stimulates', from: source, to }) } }
      : {}),
  }
}

function inGroupsOf<Item>(size: number, [first, ...rest]: readonly Item[]): [Item, ...Item[]][] {
  if (first === undefined) return []
  return [[first, ...rest.slice(0, size - 1)], ...inGroupsOf(size, rest.slice(size - 1))]
}
