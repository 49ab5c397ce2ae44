import type { Problem } from '../shared/problem.ts'
import { inOrderOfText } from './in-order-of-text.ts'
import type { PlaceOf } from './place-of.ts'
import { assertedWithoutEvidence } from './rules/asserted-without-evidence.ts'
import { edgesWithoutEvidence } from './rules/edges-without-evidence.ts'
import { expectsNothing } from './rules/expects-nothing.ts'
import { isolatedNodes } from './rules/isolated-nodes.ts'
import { misplacedFor } from './rules/misplaced-for.ts'
import { notReproduced } from './rules/not-reproduced.ts'
import { restWithoutEffect } from './rules/rest-without-effect.ts'
import type { Rule } from './rules/rule.ts'
import { unclearViews } from './rules/unclear-views.ts'
import { unreachableOutcomes } from './rules/unreachable-outcomes.ts'
import { unsettled } from './rules/unsettled.ts'
import type { Pathway } from './schema.ts'

const rules: readonly Rule[] = [
  edgesWithoutEvidence,
  misplacedFor,
  isolatedNodes,
  restWithoutEffect,
  unreachableOutcomes,
  assertedWithoutEvidence,
  expectsNothing,
  unsettled,
  notReproduced,
  unclearViews,
]

/**
 * Holds a model to its rules. What is found in a draft are warnings.
 *
 * @param placeOf where the values of the model are in its text, as `readPathway` gives it
 * @returns problems in the order of the text; none when the model is good
 */
export function checkPathway(pathway: Pathway, placeOf: PlaceOf): Problem[] {
  const found = rules.flatMap((rule) => rule(pathway, placeOf)).sort(inOrderOfText)
  return pathway.draft ? found.map((problem) => ({ ...problem, severity: 'warning' })) : found
}
