import type { Evidence, Pathway, PathwayEdge } from './schema.ts'

/** What an edge rests on. */
export interface EdgeEvidence {
  readonly evidence: readonly Evidence[]
  /** Whether it is given for the model as a whole, and not for this edge. */
  readonly isOfModel: boolean
}

/** The evidence of an edge; of one that gives none, that of its model. */
export function edgeEvidence(
  pathway: Pick<Pathway, 'evidence'>,
  { evidence }: Pick<PathwayEdge, 'evidence'>,
): EdgeEvidence {
  if (evidence.length || !pathway.evidence.length) return { evidence, isOfModel: false }
  return { evidence: pathway.evidence, isOfModel: true }
}
