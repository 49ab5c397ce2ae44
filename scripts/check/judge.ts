import type { Deck } from '../deck/deck.ts'
import { DeckError, ExitCode, type Problem } from '../shared/problem.ts'

/**
 * Decides what the problems of a deck do: an error ends the build, a warning is said at its end. A deck
 * with `checks: strict` lets no warning pass, but for one about what it does not use.
 *
 * @returns the warnings, when they are all that was found
 * @throws DeckError with all problems, when one of them ends the build
 */
export function judge(deck: Pick<Deck, 'strict'>, problems: readonly Problem[]): readonly Problem[] {
  const judged = asJudged(deck, problems)
  if (judged.some(({ severity }) => severity === 'error')) throw new DeckError(judged, ExitCode.findings)
  return judged
}

/** Problems as a deck takes them: one with strict checks knows no warnings. */
export function asJudged({ strict }: Pick<Deck, 'strict'>, problems: readonly Problem[]): readonly Problem[] {
  if (!strict) return problems
  return problems.map((problem) => (problem.isBeside ? problem : { ...problem, severity: 'error' }))
}
