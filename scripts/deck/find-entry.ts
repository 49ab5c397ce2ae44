import { existsSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { deckError, ExitCode } from '../shared/problem.ts'

/**
 * The entry file of a deck.
 *
 * @param path `slides` means `slides.md`
 * @throws DeckError (exit code 2) when there is no such file
 */
export function findEntry(path: string): string {
  const candidates = [resolve(path), resolve(`${path}.md`)]
  const entry = candidates.find((file) => existsSync(file) && statSync(file).isFile())
  if (entry) return entry
  throw deckError(ExitCode.badInput, `there is no deck ${path}`, {
    hint: `give the path of a Markdown file, e.g. slides.md; paths start at ${process.cwd()}`,
  })
}
