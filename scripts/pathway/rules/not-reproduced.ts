import { sayStrengths } from '../changed-strengths.ts'
import { expectationText } from '../expectation-text.ts'
import { isContested, judge } from '../experiments.ts'
import { reproducingStrengths } from '../reproducing-strengths.ts'
import type { Rule } from './rule.ts'

/** So many ways are told: of one edge each, or of two. */
const mostWays = { ofOne: 3, ofTwo: 1 }

/** The model predicts what asserted experiments found; but for cells that sources disagree on. */
export const notReproduced: Rule = (pathway, placeOf) => {
  const missed = judge(pathway).flatMap(({ experiment, cells, asserted, prediction }, index) => {
    // One that never settles has no prediction to hold against it.
    if (!asserted || prediction.cycle) return []
    return cells
      .filter(({ expected, holds }) => !holds && !isContested(expected))
      .map((cell) => ({ ...cell, id: experiment.id, index }))
  })
  if (!missed.length) return []
  const lineOf = (edge: number) => placeOf(['edges', edge]).line
  const ways = reproducingStrengths(
    pathway,
    missed.map(({ node }) => node),
  )
  const most = ways[0]?.length === 1 ? mostWays.ofOne : mostWays.ofTwo
  const found = ways
    .slice(0, most)
    .map((changes) => sayStrengths(pathway, changes, lineOf))
    .join(', or ')
  const mend = 'mend an edge that leads there, or the expectation if the report says otherwise'
  return missed.map(({ id, index, node, expected, predicted }) => ({
    severity: 'error',
    message: `${id}: ${node} should be ${expectationText(expected)}, the model predicts ${predicted}`,
    hint: found
      ? `${mend}; every experiment would be reproduced with ${found}, found by trial: read the source before you change it`
      : mend,
    at: placeOf(['experiments', index, 'expect', node]),
  }))
}
