import type { EdgeType } from '../pathway/schema.ts'

const words: Record<EdgeType, readonly string[]> = {
  stimulates: [
    ...[
      'stimulates',
      'stimulation',
      'activates',
      'activation',
      'up-regulates',
      'upregulates',
      'up-regulation',
    ],
    ...['upregulation', 'positive-influence', 'positively-regulates', '->', '-->', '1', '+'],
  ],
  inhibits: [
    ...[
      'inhibits',
      'inhibition',
      'represses',
      'repression',
      'down-regulates',
      'downregulates',
      'down-regulation',
    ],
    ...['downregulation', 'negative-influence', 'negatively-regulates', '-|', '--|', '-1'],
  ],
  requires: ['requires', 'needs', 'necessary-stimulation'],
  'no-effect': ['no-effect'],
}

const types = new Map(
  (['stimulates', 'inhibits', 'requires', 'no-effect'] as const).flatMap((type) =>
    words[type].map((word) => [word, type] as const),
  ),
)

/** Words for the relations that can be read, for hints. */
export const knownRelations =
  'relations are stimulates (activates, up-regulates, ->), inhibits (represses, down-regulates, -|), requires, no-effect'

/**
 * Relations of Cytoscape and of Pathway Commons' binary network that say that two are related, and not what one
 * does to the other.
 */
const unsigned: ReadonlySet<string> = new Set([
  ...['interacts-with', 'in-complex-with', 'neighbor-of', 'pp', 'pd'],
  ...['controls-state-change-of', 'controls-expression-of', 'controls-transport-of', 'catalysis-precedes'],
])

/** The edge type of a word that other programs use for a relation; capitals, spaces and `_` do not matter. */
export function typeOfRelation(word: string): EdgeType | undefined {
  return types.get(plainRelation(word))
}

/** Whether the word names a relation without a sign: none may be made up, so such an edge is left out. */
export function isUnsigned(word: string): boolean {
  return unsigned.has(plainRelation(word))
}

function plainRelation(word: string): string {
  return word
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-')
}
