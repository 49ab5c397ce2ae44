import type { Pathway } from '../schema.ts'
import { labelOf } from './label-of.ts'

/** The label of a node of a model; an id that the model does not have stands for itself. */
export function nameOf({ nodes }: Pathway, id: string, language: string): string {
  const node = nodes[id]
  return node ? labelOf(node.label, language) : id
}
