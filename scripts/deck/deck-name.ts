import { basename } from 'node:path'
import { deckError, ExitCode } from '../shared/problem.ts'
import { shown } from '../shared/shown.ts'

/**
 * The name of a deck: that of its entry file without the ending. Outputs go into a folder of this name.
 *
 * @throws DeckError (exit code 2) for a name that is no folder of its own, such as that of `..md`
 */
export function deckName(entry: string): string {
  const name = basename(entry).replace(/\.md$/i, '')
  if (name.replaceAll('.', '').trim() !== '') return name
  throw deckError(ExitCode.badInput, `a deck cannot be called ${basename(entry)}`, {
    at: { file: shown(entry) },
    hint: 'its outputs go into a folder of its name: rename it, e.g. to slides.md',
  })
}
