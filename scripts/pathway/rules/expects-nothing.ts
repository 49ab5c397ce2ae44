import { canFail, isAsserted } from '../experiments.ts'
import type { Rule } from './rule.ts'

/** What the model must reproduce is something: an experiment that holds whatever the model says proves nothing. */
export const expectsNothing: Rule = ({ experiments }, placeOf) =>
  experiments.flatMap((experiment, index) =>
    !isAsserted(experiment) || Object.values(experiment.expect).some(canFail)
      ? []
      : {
          severity: 'error',
          message: `${experiment.id} is asserted, and expects nothing that can fail`,
          hint: 'say what was found: expect: { node: level }, or assert: false',
          at: placeOf(['experiments', index, 'id']),
        },
  )
