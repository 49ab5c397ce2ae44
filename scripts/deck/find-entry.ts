import { existsSync, readdirSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { suggested } from '../shared/did-you-mean.ts'
import { nearest } from '../shared/nearest.ts'
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
    hint:
      suggested(decksLike(path)) ??
      `give the path of a Markdown file, e.g. slides.md; paths start at ${process.cwd()}`,
  })
}

/** Markdown files in the folder of a path whose names are like its own. */
function decksLike(path: string): string[] {
  const folder = dirname(path)
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return []
  const decks = readdirSync(folder).filter((name) => name.endsWith('.md'))
  return nearest(basename(path), decks).map((name) => join(folder, name))
}
