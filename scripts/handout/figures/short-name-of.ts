import type { Pathway } from '../../pathway/schema.ts'
import { shortLabelOf } from '../../pathway/words/short-label-of.ts'

/** The short name of a node, as pictures have it; its id where the model does not have it. */
export function shortNameOf({ nodes }: Pick<Pathway, 'nodes'>, id: string, language: string): string {
  const node = nodes[id]
  return node ? shortLabelOf(node, language) : id
}
