import { rank } from './level.ts'
import type { Expectation } from './schema.ts'

/** What an experiment found of a node, in a word; `no`: nothing, no more than a little, or less than elsewhere. */
export const findings = ['yes', 'no', 'contested', 'not-reported'] as const
export type Finding = (typeof findings)[number]

/** The finding that an expectation stands for; that it is not reported, where there is none. */
export function findingOf(expected: Expectation | undefined): Finding {
  if (expected === undefined) return 'not-reported'
  if (typeof expected === 'string') return expected === 'none' ? 'no' : 'yes'
  const { is, 'at-least': least, above, contested } = expected
  if (contested) return 'contested'
  return above !== undefined || rank(is ?? least ?? 'none') > rank('none') ? 'yes' : 'no'
}
