import { sep } from 'node:path'
import { deckError, ExitCode } from './problem.ts'

/** What no folder may have in its name, and what it is called. */
const unusable = new Map([
  ['#', '#'],
  ['?', '?'],
  ['*', '*'],
  ['\\', '\\'],
  ['"', '"'],
  ['\n', 'a line break'],
  ['\r', 'a line break'],
])

/**
 * Refuses a folder in whose name the bundler, or Slidev, would take a character for something else: what comes
 * behind `#` or `?` is no part of a file's name to it, a backslash is a slash, a quote ends a text; Node puts
 * other text in the place of a star.
 *
 * @param whose what lies in the folder, for the message
 * @throws DeckError (exit code 2)
 */
export function requireUsableFolder(folder: string, whose: string): void {
  const character = unusableIn(folder)
  if (character === undefined) return
  throw deckError(
    ExitCode.badInput,
    `${whose} lies in a folder with ${character} in its name: ${JSON.stringify(folder)}`,
    { hint: 'the bundler cannot read such a name; give the folder one without # ? * \\ " and line breaks' },
  )
}

/** What in a path the bundler cannot read, as a message names it. */
export function unusableIn(path: string): string | undefined {
  const character = [...path.split(sep).join('/')].find((each) => unusable.has(each))
  return character && unusable.get(character)
}
