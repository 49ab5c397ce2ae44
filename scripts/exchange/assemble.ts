import type { z } from 'zod'
import { pathwayShape } from '../pathway/schema.ts'
import { plainWords } from '../shared/plain-words.ts'
import type { Position, Problem } from '../shared/problem.ts'
import { sayIssues } from '../shared/say-issues.ts'
import { most } from './bounds.ts'
import type { ReadModel } from './format.ts'
import { makeIds } from './make-ids.ts'
import { tally } from './tally.ts'

type Model = z.input<typeof pathwayShape>
type NodeInput = Model['nodes'][string]
type EdgeInput = NonNullable<Model['edges']>[number]

/** A node of a foreign file. What names another node (`in`, `perturbs`) names it by its key in that file. */
export interface PartNode extends Omit<NodeInput, 'label'> {
  readonly key: string
  /** What the id is made from: a readable name, or the key itself to keep it. */
  readonly name: string
  readonly label: string
  readonly at: Position
}

/** An edge of a foreign file; `from`, `to` and `for` are keys. */
export interface PartEdge extends EdgeInput {
  readonly at: Position
}

export interface Parts {
  /** As messages name it. */
  readonly file: string
  readonly name: string
  readonly title: string
  readonly nodes: readonly PartNode[]
  readonly edges: readonly PartEdge[]
  readonly sources?: Model['sources']
}

/** Joins what was read from a foreign file into a model: ids for keys, words on one line, no edge twice. */
export function assemble(parts: Parts, problems: readonly Problem[]): ReadModel {
  const { nodes, file } = parts
  const { note, problems: noted } = tally()
  const fail = (message: string, at: Position = { file, line: 1 }): ReadModel => ({
    problems: [...problems, ...noted(), { severity: 'error', message, at }],
  })
  if (!nodes.length) return fail('there is no node in it')
  if (nodes.length > most.nodes) return fail(`there are more than ${most.nodes} nodes`, nodes[most.nodes]?.at)
  const ids = makeIds(nodes.map(({ name }) => oneLine(name)))
  const idOf = new Map(nodes.map(({ key }, index) => [key, ids[index] ?? key]))
  if (idOf.size < nodes.length) return fail('two nodes have the same id', repeated(nodes)?.at)

  const edges = new Map<string, PartEdge>()
  for (const edge of parts.edges) {
    const ends = [edge.from, edge.to, ...(edge.for === undefined ? [] : [edge.for])]
    if (!ends.every((key) => idOf.has(key))) note('an edge that ends at no node is left out', edge.at)
    else {
      const key = JSON.stringify([...ends, edge.type])
      if (edges.has(key)) note('an edge that is there already is left out', edge.at)
      else edges.set(key, edge)
    }
    if (edges.size > most.edges) return fail(`there are more than ${most.edges} edges`, edge.at)
  }
  const id = (key: string) => idOf.get(key) ?? key
  const candidate = {
    name: makeIds([parts.name])[0],
    title: { en: oneLine(parts.title) || parts.name },
    sources: parts.sources ?? {},
    nodes: Object.fromEntries(
      nodes.map(({ key, name: _name, label, at: _at, in: region, perturbs, ...rest }) => [
        id(key),
        {
          ...rest,
          label: { en: oneLine(label) || id(key) },
          ...(region !== undefined && idOf.has(region) && { in: id(region) }),
          ...(perturbs && idOf.has(perturbs.node) && { perturbs: { ...perturbs, node: id(perturbs.node) } }),
        },
      ]),
    ),
    edges: [...edges.values()].map(({ at: _at, from, to, for: only, ...rest }) => ({
      from: id(from),
      to: id(to),
      ...rest,
      ...(only !== undefined && { for: id(only) }),
    })),
  }
  const result = pathwayShape.safeParse(candidate, { error: plainWords })
  if (result.success) return { pathway: result.data, problems: [...problems, ...noted()] }
  const places = new Map(nodes.map(({ key, at }) => [id(key), at]))
  const [issue] = result.error.issues
  const [said = 'the model cannot be read'] = sayIssues(result.error.issues, 'the model')
  return fail(said, places.get(String(issue?.path[1])))
}

/** The first node whose key another one had before. */
function repeated(nodes: readonly PartNode[]): PartNode | undefined {
  const seen = new Set<string>()
  return nodes.find(({ key }) => seen.size === seen.add(key).size)
}

/** Labels are broken into lines for a drawing; the longest text that a model has is 2000 characters. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, 2000).trim()
}
