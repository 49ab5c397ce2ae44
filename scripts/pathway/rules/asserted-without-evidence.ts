import { isAsserted } from '../experiments.ts'
import type { Rule } from './rule.ts'

/** What the model must reproduce says where it was reported; a control needs no source. */
export const assertedWithoutEvidence: Rule = ({ experiments }, placeOf) =>
  experiments.flatMap((experiment, index) =>
    !isAsserted(experiment) || experiment.status === 'control' || experiment.evidence.length
      ? []
      : {
          severity: 'error',
          message: `no evidence: experiment ${experiment.id}`,
          hint: 'name the source: evidence: [{ cite: … }], or say assert: false',
          at: placeOf(['experiments', index, 'id']),
        },
  )
