import type { Pathway } from '../../pathway/schema.ts'
import { labelOf } from '../../pathway/words/label-of.ts'
import type { Written } from '../format.ts'
import { withoutDefaults } from '../without-defaults.ts'
import { prefix, toAttributes } from './cx2-attributes.ts'

/** Writes all of a model; what Cytoscape has no column for is held as JSON, so that nothing is lost. */
export function writeCx2(pathway: Pathway): Written {
  const { nodes: _nodes, edges: _edges, ...rest } = withoutDefaults(pathway)
  const network = {
    name: labelOf(pathway.title, 'en') || pathway.name,
    ...Object.fromEntries(Object.entries(rest).map(([key, value]) => [prefix + key, JSON.stringify(value)])),
  }
  const ids = new Map(Object.keys(pathway.nodes).map((id, index) => [id, index]))
  const nodes = entriesOf(_nodes).map(([name, node], id) => ({ id, v: { name, ...toAttributes(node) } }))
  const edges = entriesOf(_edges).map(([, { from, to, type, ...more }], id) => ({
    id,
    s: ids.get(String(from)),
    t: ids.get(String(to)),
    v: { interaction: type, ...toAttributes(more) },
  }))
  const declarations = {
    networkAttributes: declared([network]),
    nodes: declared(nodes.map(({ v }) => v)),
    edges: declared(edges.map(({ v }) => v)),
  }
  const aspects = { attributeDeclarations: [declarations], networkAttributes: [network], nodes, edges }
  const document = [
    { CXVersion: '2.0', hasFragments: false },
    { metaData: Object.entries(aspects).map(([name, { length }]) => ({ name, elementCount: length })) },
    ...Object.entries(aspects).map(([name, elements]) => ({ [name]: elements })),
    { status: [{ error: '', success: true }] },
  ]
  return { text: `${JSON.stringify(document, undefined, 1)}\n`, lost: [] }
}

function entriesOf(value: unknown): [string, Record<string, unknown>][] {
  return Object.entries(Object(value))
}

/** The type of each column, as CX2 wants it declared. */
function declared(rows: readonly Record<string, unknown>[]): Record<string, { d: string }> {
  const columns = rows.flatMap((row) => Object.entries(row))
  return Object.fromEntries(
    columns.map(([name, value]) => [name, { d: Array.isArray(value) ? 'list_of_string' : 'string' }]),
  )
}
