import { kinds, type Mood } from './kinds.ts'
import { DeckError, ExitCode, type Problem } from './problem.ts'

interface Judged {
  readonly mood: Mood
}

/**
 * Decides what the problems of a deck do, by its mood: an error ends the build, a warning is said at its end.
 *
 * @returns the warnings, when they are all that was found
 * @throws DeckError with all problems, when one of them ends the build
 */
export function judge(deck: Judged, problems: readonly Problem[]): readonly Problem[] {
  const judged = asJudged(deck, problems)
  if (judged.some(({ severity }) => severity === 'error')) throw new DeckError(judged, ExitCode.findings)
  return judged
}

/** Problems as a deck takes them. */
export function asJudged({ mood }: Judged, problems: readonly Problem[]): readonly Problem[] {
  if (mood === 'default') return problems
  return problems.map((problem) => {
    if (mood === 'strict') return problem.isBeside ? problem : { ...problem, severity: 'error' }
    return problem.kind ? { ...problem, severity: kinds[problem.kind].whenLenient } : problem
  })
}
