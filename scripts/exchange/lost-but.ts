import type { Pathway, PathwayEdge, PathwayNode } from '../pathway/schema.ts'

interface Part {
  readonly words: string
  isIn(pathway: Pathway): boolean
}

const inNodes = (words: string, has: (node: PathwayNode, id: string) => boolean): Part => ({
  words,
  isIn: ({ nodes }) => Object.entries(nodes).some(([id, node]) => has(node, id)),
})

const inEdges = (words: string, has: (edge: PathwayEdge) => boolean): Part => ({
  words,
  isIn: ({ edges }) => edges.some(has),
})

/** The parts of a model that a format may hold or not. */
const parts = {
  title: { words: 'the title', isIn: () => true },
  kinds: inNodes('kinds of nodes', ({ kind }) => kind !== 'molecule'),
  labels: inNodes('labels', ({ label }, id) => Object.values(label).some((text) => text !== id)),
  languages: inNodes('labels in further languages', ({ label }) => Object.keys(label).length > 1),
  short: inNodes('short labels', ({ short }) => short !== undefined),
  regions: inNodes('regions that nodes are in', (node) => node.in !== undefined),
  rest: inNodes('resting levels', ({ rest }) => rest !== 'none'),
  identifiers: inNodes('identifiers', ({ identifiers }) => identifiers.length > 0),
  perturbs: inNodes(
    'which node is the knock-out or antagonist of which',
    ({ perturbs }) => perturbs !== undefined,
  ),
  strengths: inEdges('strengths of edges', ({ strength }) => strength !== 'strong'),
  gates: inEdges('which stimulation a `requires` is `for`', (edge) => edge.for !== undefined),
  statuses: inEdges('statuses of edges', ({ status }) => status !== 'reported'),
  evidence: {
    words: 'evidence',
    isIn: (pathway) => [pathway, ...pathway.edges].some(({ evidence }) => evidence.length > 0),
  },
  draft: { words: 'that the model is a draft', isIn: ({ draft }) => draft },
  notes: {
    words: 'notes',
    isIn: ({ nodes, edges }) => [...Object.values(nodes), ...edges].some(({ note }) => note !== undefined),
  },
  sources: { words: 'sources', isIn: ({ sources }) => Object.keys(sources).length > 0 },
  experiments: { words: 'experiments', isIn: ({ experiments }) => experiments.length > 0 },
  views: { words: 'views', isIn: ({ views }) => Object.keys(views).length > 0 },
} as const satisfies Record<string, Part>

/** What of a model is lost in a format that holds its nodes, its edges' types, and these parts alone. */
export function lostBut(pathway: Pathway, ...held: readonly (keyof typeof parts)[]): string[] {
  const kept = new Set<string>(held)
  return Object.entries(parts)
    .filter(([name, part]) => !kept.has(name) && part.isIn(pathway))
    .map(([, { words }]) => words)
}
