import { type DeckError, deckError, ExitCode } from '../shared/problem.ts'

/** The command line asks for something that there is not. */
export function wrongUsage(message: string): DeckError {
  return deckError(ExitCode.badInput, message, { hint: 'run: pathdeck --help' })
}
