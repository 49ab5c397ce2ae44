import type { Expectation } from '../schema.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Says what a report says of a node; without a report, that there is none. */
export function sayExpectation(expected: Expectation | undefined, { expected: words }: Vocabulary): string {
  if (expected === undefined) return words.nothing
  if (typeof expected === 'string') return words.is(expected)
  const { is, 'at-least': least, 'at-most': most, above, below, contested } = expected
  const said = words.all([
    ...(is ? [words.is(is)] : []),
    ...(least ? [words.atLeast(least)] : []),
    ...(most ? [words.atMost(most)] : []),
    ...(above ? [words.above(above)] : []),
    ...(below ? [words.below(below)] : []),
  ])
  return contested ? words.contested(said) : said
}
