import type { Expectation } from './schema.ts'

/** What an experiment expects of a node, as messages say it: `at least weak and above E2`. */
export function expectationText(expected: Expectation): string {
  if (typeof expected === 'string') return expected
  const { is, 'at-least': least, 'at-most': most, above, below } = expected
  return [
    is,
    least && `at least ${least}`,
    most && `at most ${most}`,
    above && `above ${above}`,
    below && `below ${below}`,
  ]
    .filter((part) => part !== undefined)
    .join(' and ')
}
