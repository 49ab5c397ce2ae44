import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { deckError, ExitCode } from '../shared/problem.ts'
import type { Frontmatter } from './frontmatter.ts'

/**
 * Makes sure that the style of citations (`csl:`), where it is a file, belongs to the deck.
 *
 * @param isOwn tells whether a file does
 * @throws DeckError (exit code 2) for one that lies elsewhere
 */
export function requireOwnStyle(
  { values: { csl }, positionOf }: Frontmatter,
  root: string,
  isOwn: (file: string) => boolean,
): void {
  if (typeof csl !== 'string') return
  const file = resolve(root, csl)
  if (!existsSync(file) || isOwn(file)) return
  throw deckError(ExitCode.badInput, `the citation style ${csl} lies outside of the deck`, {
    at: positionOf(['csl']),
    hint: 'put it, or a copy of it, into the folder of the deck',
  })
}
