import { edgeEvidence } from '../edge-evidence.ts'
import type { Rule } from './rule.ts'

/** Every edge, a measured null too, says where it was reported, or the model does for all. */
export const edgesWithoutEvidence: Rule = (pathway, placeOf) =>
  pathway.edges.flatMap(({ from, type, to, ...edge }, index) =>
    edgeEvidence(pathway, edge).evidence.length
      ? []
      : {
          severity: 'error',
          message: `no evidence: ${from} ${type} ${to}`,
          hint: 'name the source: evidence: [{ cite: … }], at the edge or once for the whole model',
          at: placeOf(['edges', index]),
        },
  )
