import { type DeckError, deckError, ExitCode } from '../../shared/problem.ts'

/** What helps where a server does not. */
export const otherWay = 'a file of the work can be added as well: pathdeck cite add work.ris'

/**
 * The error for a server that gives no answer that can be used.
 *
 * @param host the server
 * @param what what it does in place of that, e.g. `answers too slowly`
 */
export function noAnswer(host: string, what: string, hint = otherWay): DeckError {
  return deckError(ExitCode.missingTool, `${host} ${what}`, { hint })
}
