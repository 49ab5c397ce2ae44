import { type DeckError, deckError, ExitCode } from '../../shared/problem.ts'

/** What helps whenever a server does not. */
export const withoutNetwork = 'without it, add a file of another program: pathdeck cite add works.ris'

/**
 * The error for a server that gives no answer that can be used.
 *
 * @param host the server
 * @param what what it does in place of that, e.g. `answers too slowly`
 */
export function noAnswer(host: string, what: string, hint = withoutNetwork): DeckError {
  return deckError(ExitCode.missingTool, `${host} ${what}`, { hint })
}
