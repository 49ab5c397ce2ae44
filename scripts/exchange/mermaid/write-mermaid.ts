import type { Pathway } from '../../pathway/schema.ts'
import { labelOf } from '../../pathway/words/label-of.ts'
import { most } from '../bounds.ts'
import type { Written } from '../format.ts'
import { lostBut } from '../lost-but.ts'
import { escapeLabel } from './mermaid-labels.ts'

const arrows = { stimulates: '-->', inhibits: '--x', requires: '-->', 'no-effect': '-.-x' } as const

/** Words of Mermaid's own: a node of that name would end the diagram or begin a statement. */
const reserved =
  /^(end|graph|flowchart|subgraph|class|classDef|click|style|linkStyle|default|href|call|direction|interpolate|accTitle|accDescr)$/

/** Writes a flowchart: regions as subgraphs; kinds, types of edges and their statuses as classes. */
export function writeMermaid(pathway: Pathway): Written {
  const names = namesOf(Object.keys(pathway.nodes))
  const name = (id: string) => names.get(id) ?? id
  const renamed = [...names].filter(([id, own]) => id !== own)
  const { lines, isFlattened } = nodeLines(pathway, name)
  const taken = new Set(names.values())
  let count = 0
  const classes = Object.entries(pathway.nodes).map(([id, { kind }]) => `  class ${name(id)} ${kind}`)
  const edges = pathway.edges.map(({ from, to, type, status }) => {
    const words = [
      ...(type === 'stimulates' || type === 'no-effect' ? [] : [type]),
      ...(status === 'reported' ? [] : [status]),
    ]
    if (!words.length) return `  ${name(from)} ${arrows[type]} ${name(to)}`
    do count += 1
    while (taken.has(`e${count}`))
    classes.push(...words.map((word) => `  class e${count} ${word}`))
    return `  ${name(from)} e${count}@${arrows[type]} ${name(to)}`
  })
  return {
    text: ['flowchart LR', ...lines, ...edges, ...classes, ''].join('\n'),
    lost: [
      ...renamed.map(([id, own]) => `the id ${id}: Mermaid stumbles over it, and it becomes ${own}`),
      ...(isFlattened ? [`regions within each other in a circle, or more than ${most.depth} deep`] : []),
      ...lostBut(pathway, 'kinds', 'labels', 'regions', 'statuses'),
    ],
  }
}

/** Mermaid's layout keeps nodes by name in plain objects, which have `constructor` and the like already. */
function isReserved(name: string): boolean {
  return reserved.test(name) || name in Object.prototype
}

function namesOf(ids: readonly string[]): Map<string, string> {
  const taken = new Set(ids)
  return new Map(
    ids.map((id) => {
      let own = id
      while (isReserved(own) || (own !== id && taken.has(own))) own += '_'
      taken.add(own)
      return [id, own]
    }),
  )
}

/** Nodes in their regions. What is in a circle of regions is written at the top, for it has no place. */
function nodeLines({ nodes }: Pathway, name: (id: string) => string) {
  const within = Map.groupBy(Object.keys(nodes), (id) => nodes[id]?.in ?? '')
  const written = new Set<string>()
  const lines: string[] = []
  const write = (id: string, depth: number) => {
    if (written.has(id) || depth > most.depth) return
    written.add(id)
    const indent = '  '.repeat(depth)
    const label = `["${escapeLabel(labelOf(nodes[id]?.label ?? {}, 'en') || id)}"]`
    const inside = depth < most.depth ? (within.get(id) ?? []) : []
    if (!inside.length) return lines.push(`${indent}${name(id)}${label}`)
    lines.push(`${indent}subgraph ${name(id)}${label}`)
    for (const member of inside) write(member, depth + 1)
    return lines.push(`${indent}end`)
  }
  for (const id of Object.keys(nodes)) if (!Object.hasOwn(nodes, nodes[id]?.in ?? '')) write(id, 1)
  const isFlattened = written.size < Object.keys(nodes).length
  for (const id of Object.keys(nodes)) write(id, 1)
  return { lines, isFlattened }
}
