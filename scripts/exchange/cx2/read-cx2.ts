import { z } from 'zod'
import type { Path } from '../../pathway/place-of.ts'
import { flatIssues } from '../../shared/flat-issues.ts'
import { named } from '../../shared/named.ts'
import { plainWords } from '../../shared/plain-words.ts'
import type { Position, Problem } from '../../shared/problem.ts'
import { most, refuse } from '../bounds.ts'
import type { ReadModel } from '../format.ts'
import { linesInJson, parseJson } from '../json/scan-json.ts'
import { prefix } from './cx2-attributes.ts'
import type { Attributes, Cx2, Row } from './cx2-document.ts'
import { foreignCx2 } from './foreign-cx2.ts'
import { ownCx2 } from './own-cx2.ts'

const attributes = z.record(z.string(), z.unknown())
const declaration = z.record(z.string(), z.object({ a: z.string().optional(), v: z.unknown().optional() }))
const shapes = {
  attributeDeclarations: z.object({
    networkAttributes: declaration.default({}),
    nodes: declaration.default({}),
    edges: declaration.default({}),
  }),
  networkAttributes: attributes,
  nodes: z.object({ id: z.int(), v: attributes.default({}) }),
  edges: z.object({ s: z.int(), t: z.int(), v: attributes.default({}) }),
  status: z.object({ success: z.boolean(), error: z.string().default('') }),
}
const descriptor = z.object({ CXVersion: z.string().regex(/^2(\.\d+)*$/) })

/** The most elements that are reported when they are not as they ought to be. */
const mostProblems = 20

/** Reads a CX2 document: one of ours whole, one of another program by the names of nodes and the interactions. */
export function readCx2(text: string, file: string): ReadModel {
  const refused = refuse(text, file)
  if (refused) return { problems: [refused] }
  const json = parseJson(text, file)
  if ('problem' in json) return { problems: [json.problem] }
  let lines: ((path: Path) => number) | undefined
  const placeOf = (path: Path): Position => {
    lines ??= linesInJson(text, 3)
    return { file, line: lines(path) }
  }
  const document = readDocument(json.value, placeOf)
  if ('problems' in document) return document
  return document.network[`${prefix}name`] === undefined ? foreignCx2(document, file) : ownCx2(document)
}

function readDocument(value: unknown, placeOf: Cx2['placeOf']): Cx2 | { readonly problems: Problem[] } {
  const problems: Problem[] = []
  const fail = (message: string, path: Path = []) => {
    if (problems.length < mostProblems) problems.push({ severity: 'error', message, at: placeOf(path) })
  }
  const elements = z.array(attributes).safeParse(value)
  if (!elements.success || !descriptor.safeParse(elements.data[0]).success) {
    fail('this is no CX2: it begins with no descriptor [{"CXVersion": "2.0"}, …]')
    return { problems }
  }
  const rows = <T>(aspect: string, shape: z.ZodType<T>): Row<T>[] =>
    elements.data.flatMap((element, index) => {
      if (!Object.hasOwn(element, aspect)) return []
      const list = element[aspect]
      if (!Array.isArray(list)) fail(`${aspect} is no list`, [index, aspect])
      return (Array.isArray(list) ? list : []).flatMap((item: unknown, place) => {
        const path = [index, aspect, place]
        const result = shape.safeParse(item, { error: plainWords })
        if (result.success) return [{ row: result.data, path }]
        for (const { issue, path: inside } of flatIssues(result.error.issues).slice(0, 1))
          fail(named([aspect, place, ...inside].join('.'), issue.message), path)
        return []
      })
    })

  const status = rows('status', shapes.status).at(-1)
  if (!status) fail('there is no status at the end: the file breaks off', [elements.data.length - 1])
  else if (!status.row.success) fail(`the file says it is incomplete: ${status.row.error}`, status.path)
  const declared = rows('attributeDeclarations', shapes.attributeDeclarations).map(({ row }) => row)
  const networks = rows('networkAttributes', shapes.networkAttributes).map(({ row }) => row)
  const nodes = rows('nodes', shapes.nodes)
  const edges = rows('edges', shapes.edges)
  if (nodes.length > most.nodes) fail(`there are more than ${most.nodes} nodes`, nodes[most.nodes]?.path)
  if (edges.length > most.edges) fail(`there are more than ${most.edges} edges`, edges[most.edges]?.path)
  checkIds(nodes, edges, fail)
  if (problems.length) return { problems }

  const inFull = (of: 'nodes' | 'edges') => {
    const full = fullNames(declared.map((row) => row[of]))
    return <T extends { v: Attributes }>({ row, path }: Row<T>) => ({ row: { ...row, v: full(row.v) }, path })
  }
  const network = fullNames(declared.map((row) => row.networkAttributes))(Object.assign({}, ...networks))
  const known = ['CXVersion', 'hasFragments', 'metaData', ...Object.keys(shapes)]
  const others = new Set(elements.data.flatMap(Object.keys).filter((aspect) => !known.includes(aspect)))
  const message = `what a model does not hold is left out: ${[...others].join(', ')}`
  return {
    network,
    nodes: nodes.map(inFull('nodes')),
    edges: edges.map(inFull('edges')),
    warnings: others.size ? [{ severity: 'warning', message, at: placeOf([]) }] : [],
    placeOf,
  }
}

function checkIds(
  nodes: Cx2['nodes'],
  edges: Cx2['edges'],
  fail: (message: string, path: Path) => void,
): void {
  const ids = new Set<number>()
  for (const { row, path } of nodes) {
    if (ids.has(row.id)) fail(`two nodes have the id ${row.id}`, path)
    ids.add(row.id)
  }
  for (const { row, path } of edges)
    for (const end of [row.s, row.t]) if (!ids.has(end)) fail(`there is no node ${end}`, path)
}

/** Attributes under the names they are declared with, not their aliases, and with the defaults declared. */
function fullNames(declared: readonly z.infer<typeof declaration>[]) {
  const names = new Map<string, string>()
  const defaults: Attributes = {}
  for (const [name, { a, v }] of declared.flatMap(Object.entries)) {
    if (a !== undefined) names.set(a, name)
    if (v !== undefined) defaults[name] = v
  }
  return (v: Attributes): Attributes => ({
    ...defaults,
    ...Object.fromEntries(Object.entries(v).map(([key, value]) => [names.get(key) ?? key, value])),
  })
}
