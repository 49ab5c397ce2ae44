import { type DeckError, deckError, ExitCode } from '../shared/problem.ts'

/**
 * The command line asks for something that there is not.
 *
 * @param hint what may have been meant; else where to read on
 */
export function wrongUsage(message: string, hint = 'run: pathdeck --help'): DeckError {
  return deckError(ExitCode.badInput, message, { hint })
}
