import { basename, dirname, resolve } from 'node:path'
import { deckError, ExitCode } from '../shared/problem.ts'
import { shown } from '../shared/shown.ts'
import { unusableIn } from '../shared/usable-folder.ts'

/**
 * The name of a deck: that of its entry file without the ending. Outputs go into a folder of this name. Since most
 * decks are called `slides.md`, one that lies elsewhere goes by the name of its folder.
 *
 * @param here the folder that is built from
 * @throws DeckError (exit code 2) for a name that is no folder of its own, such as that of `..md`, or that the
 *   bundler cannot read
 */
export function deckName(entry: string, here = process.cwd()): string {
  const folder = dirname(resolve(here, entry))
  const own = basename(entry).replace(/\.md$/i, '')
  const name = own === 'slides' && folder !== resolve(here) ? basename(folder) || own : own
  const unusable = unusableIn(name)
  if (unusable)
    throw deckError(ExitCode.badInput, `the name of this deck has ${unusable} in it`, {
      at: { file: shown(entry) },
      hint: 'the bundler cannot read it: rename the deck without # ? * \\ " and line breaks',
    })
  if (name.replaceAll('.', '').trim() !== '') return name
  throw deckError(ExitCode.badInput, `a deck cannot be called ${basename(entry)}`, {
    at: { file: shown(entry) },
    hint: 'its outputs go into a folder of its name: rename it, e.g. to slides.md',
  })
}
