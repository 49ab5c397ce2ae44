import type { Rule } from './rule.ts'

/** Every edge, a measured null too, says where it was reported. */
export const edgesWithoutEvidence: Rule = ({ edges }, placeOf) =>
  edges.flatMap(({ from, type, to, evidence }, index) =>
    evidence.length
      ? []
      : {
          severity: 'error',
          message: `no evidence: ${from} ${type} ${to}`,
          hint: 'name the source: evidence: [{ cite: … }]',
          at: placeOf(['edges', index]),
        },
  )
