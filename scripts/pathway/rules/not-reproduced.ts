import { expectationText } from '../expectation-text.ts'
import { isContested, judge } from '../experiments.ts'
import type { Rule } from './rule.ts'

/** The model predicts what asserted experiments found; but for cells that sources disagree on. */
export const notReproduced: Rule = (pathway, placeOf) =>
  judge(pathway).flatMap(({ experiment, cells, asserted, prediction }, index) => {
    // One that never settles has no prediction to hold against it.
    if (!asserted || prediction.cycle) return []
    return cells
      .filter(({ expected, holds }) => !holds && !isContested(expected))
      .map(({ node, expected, predicted }) => ({
        severity: 'error',
        message: `${experiment.id}: ${node} should be ${expectationText(expected)}, the model predicts ${predicted}`,
        hint: 'mend an edge that leads there, or the expectation if the report says otherwise',
        at: placeOf(['experiments', index, 'expect', node]),
      }))
  })
