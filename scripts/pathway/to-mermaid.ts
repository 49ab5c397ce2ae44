import type { NodeKind, Pathway } from './schema.ts'
import { statusMarks } from './status-marks.ts'
import type { ViewGraph } from './view.ts'
import type { ViewEdge } from './view-edge.ts'
import { labelOf } from './words/label-of.ts'

/** Mermaid's names of the shapes of kinds; kinds differ by shape as well as by colour. */
const shapes: Record<NodeKind, string> = {
  drug: 'stadium',
  intervention: 'hex',
  molecule: 'rounded',
  protein: 'delay',
  gene: 'odd',
  complex: 'st-rect',
  transporter: 'trap-b',
  receptor: 'fr-rect',
  cell: 'cyl',
  tissue: 'div-rect',
  region: 'rect',
  process: 'rect',
  behaviour: 'flag',
  outcome: 'lean-r',
}

/**
 * A view as Mermaid text: nodes `n_<id>` of their kind's class, edges by the names they have in the view, of
 * the classes of their type and status.
 */
export function toMermaid({ nodes }: Pathway, graph: ViewGraph, language: string): string {
  const node = (id: string) => {
    const { kind, label, short } = nodes[id] ?? { kind: 'process', label: { en: id } }
    return `  n_${id}@{ shape: ${shapes[kind]}, labelType: text, label: ${quoted(labelOf(short ?? label, language))} }`
  }
  const kinds = graph.nodes.map((id) => `  class n_${id} ${nodes[id]?.kind ?? 'process'}`)
  const classes = graph.edges.flatMap(({ id, type, status }) => [
    `  class ${id} ${type}`,
    `  class ${id} ${status}`,
  ])
  return [
    `flowchart ${graph.view.direction}`,
    ...graph.nodes.map(node),
    ...graph.edges.map(edge),
    ...kinds,
    ...classes,
  ].join('\n')
}

function edge({ id, from, to, type, status }: ViewEdge): string {
  const head = type === 'no-effect' ? '--x' : '-->'
  const mark = statusMarks[status]
  return `  n_${from} ${id}@${head}${mark ? `|"${mark}"|` : ''} n_${to}`
}

/**
 * A label as a string of YAML without a character that means something to Mermaid: it would read entities
 * (`#quot;`), directives (`%%`), tags, and the end of the string.
 */
function quoted(text: string): string {
  const tagless = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  const escaped = tagless.replace(/["#%&\\`\p{Cc}]/gu, (mark) =>
    mark === '\n' ? '<br/>' : `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return `"${escaped}"`
}
