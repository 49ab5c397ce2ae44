import type { EdgeType } from '../schema.ts'

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
 * The relations of Pathway Commons' binary network that say which of two controls the other but not how: they are
 * read as stimulations, and whoever reads them must be told.
 */
const unsigned: ReadonlySet<string> = new Set(['controls-state-change-of'])

/** The edge type of a word that other programs use for a relation; capitals, spaces and `_` do not matter. */
export function typeOfRelation(word: string): EdgeType | undefined {
  const plain = plainRelation(word)
  return types.get(plain) ?? (unsigned.has(plain) ? 'stimulates' : undefined)
}

/** Whether the word names a relation that has no sign of its own. */
export function isUnsigned(word: string): boolean {
  return unsigned.has(plainRelation(word))
}

function plainRelation(word: string): string {
  return word
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-')
}
