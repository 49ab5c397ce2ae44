import type { z } from 'zod'
import type { Finding } from '../pathway/finding.ts'
import { pathwayShape } from '../pathway/schema.ts'
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
  readonly line: number
}

/** An edge of a foreign file; `from`, `to` and `for` are keys. */
export interface PartEdge extends EdgeInput {
  readonly line: number
}

export interface Parts {
  readonly name: string
  readonly title: string
  readonly nodes: readonly PartNode[]
  readonly edges: readonly PartEdge[]
  readonly sources?: Model['sources']
}

/** Joins what was read from a foreign file into a model: ids for keys, words on one line, no edge twice. */
export function assemble(parts: Parts, findings: readonly Finding[]): ReadModel {
  const { nodes } = parts
  const { note, findings: noted } = tally()
  const fail = (message: string, line: number): ReadModel => ({
    findings: [...findings, ...noted(), { severity: 'error', message, line }],
  })
  if (!nodes.length) return fail('there is no node in it', 1)
  if (nodes.length > most.nodes)
    return fail(`there are more than ${most.nodes} nodes`, nodes[most.nodes]?.line ?? 1)
  const ids = makeIds(nodes.map(({ name }) => oneLine(name)))
  const idOf = new Map(nodes.map(({ key }, index) => [key, ids[index] ?? key]))
  if (idOf.size < nodes.length) return fail('two nodes have the same id', repeated(nodes).line)

  const edges = new Map<string, PartEdge>()
  for (const edge of parts.edges) {
    const ends = [edge.from, edge.to, ...(edge.for === undefined ? [] : [edge.for])]
    if (!ends.every((key) => idOf.has(key))) note('an edge that ends at no node is left out', edge.line)
    else {
      const key = JSON.stringify([...ends, edge.type])
      if (edges.has(key)) note('an edge that is there already is left out', edge.line)
      else edges.set(key, edge)
    }
    if (edges.size > most.edges) return fail(`there are more than ${most.edges} edges`, edge.line)
  }
  const id = (key: string) => idOf.get(key) ?? key
  const result = pathwayShape.safeParse({
    name: makeIds([parts.name])[0],
    title: { en: oneLine(parts.title) || parts.name },
    sources: parts.sources ?? {},
    nodes: Object.fromEntries(
      nodes.map(({ key, name: _name, label, line: _line, in: region, perturbs, ...rest }) => [
        id(key),
        {
          ...rest,
          label: { en: oneLine(label) || id(key) },
          ...(region !== undefined && idOf.has(region) && { in: id(region) }),
          ...(perturbs && idOf.has(perturbs.node) && { perturbs: { ...perturbs, node: id(perturbs.node) } }),
        },
      ]),
    ),
    edges: [...edges.values()].map(({ line: _line, from, to, for: only, ...rest }) => ({
      from: id(from),
      to: id(to),
      ...rest,
      ...(only !== undefined && { for: id(only) }),
    })),
  })
  if (result.success) return { pathway: result.data, findings: [...findings, ...noted()] }
  const lines = new Map(nodes.map(({ key, line }) => [id(key), line]))
  const [issue] = result.error.issues
  return fail(`${issue?.path.join('.')}: ${issue?.message}`, lines.get(String(issue?.path[1])) ?? 1)
}

/** The first node whose key another one had before. */
function repeated(nodes: readonly PartNode[]): { line: number } {
  const seen = new Set<string>()
  return nodes.find(({ key }) => seen.size === seen.add(key).size) ?? { line: 1 }
}

/** Labels are broken into lines for a drawing; the longest text that a model has is 2000 characters. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, 2000).trim()
}
