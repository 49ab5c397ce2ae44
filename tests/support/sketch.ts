import type { Pathway } from '../../scripts/pathway/schema.ts'
import { readModel } from './read-model.ts'

/**
 * A model from its edges, one a line: `a stimulates b`, and behind it, when it is not reported, the status:
 * `a inhibits b inferred`. Nodes are processes named by their ids unless `parts` says otherwise.
 *
 * @param parts what else a model file has, e.g. `{ nodes: { a: { kind: 'drug' } }, views: {} }`
 */
export function sketch(lines: string, { nodes = {}, ...parts }: SketchParts = {}): Pathway {
  const edges = lines
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => {
      const [from = '', type = '', to = '', status = 'reported'] = line.trim().split(/\s+/)
      return { from, type, to, status }
    })
  const ids = [...edges.flatMap(({ from, to }) => [from, to]), ...Object.keys(nodes)]
  const described = ids.map((id) => [id, { kind: 'process', label: { en: id }, ...nodes[id] }])
  return readModel(
    JSON.stringify({
      name: 'sketch',
      title: { en: 'Sketch' },
      nodes: Object.fromEntries(described),
      edges,
      ...parts,
    }),
  ).pathway
}

interface SketchParts {
  readonly nodes?: Readonly<Record<string, object>>
  readonly views?: Readonly<Record<string, object>>
  readonly experiments?: readonly object[]
}
