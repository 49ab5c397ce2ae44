import { stripVTControlCharacters } from 'node:util'
import { inPlainWords } from '../shared/in-plain-words.ts'
import { placeInStack } from '../shared/place-in-stack.ts'
import { DeckError, deckError, ExitCode } from '../shared/problem.ts'
import { shown } from '../shared/shown.ts'

/**
 * What a setup or configuration file of a deck threw, as a problem of that file.
 *
 * @param file its path
 */
export function setupError(file: string, error: unknown): DeckError {
  if (error instanceof DeckError) return error
  const { at: importer, message, hint } = inPlainWords(error)
  if (importer)
    return deckError(ExitCode.badInput, `${message}: ${shown(file)} needs it`, { at: importer, hint })
  const said = stripVTControlCharacters(error instanceof Error ? error.message : String(error))
    .split('\n')
    .find((line) => line.trim() && !line.startsWith('Build failed with'))
  const place = placeInStack(error)
  return deckError(ExitCode.badInput, `${shown(file)} does not work: ${said?.trim()}`, {
    at: place?.file === shown(file) ? place : { file: shown(file) },
    hint: 'this file is code that the build runs: mend it, or move it away',
  })
}
