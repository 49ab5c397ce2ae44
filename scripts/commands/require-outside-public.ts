import { join } from 'node:path'
import type { Deck } from '../deck/deck.ts'
import { isWithin } from '../shared/is-within.ts'
import { deckError, ExitCode } from '../shared/problem.ts'
import { shown } from '../shared/shown.ts'

/**
 * Refuses outputs that would become part of the talk that they are made from.
 *
 * @param target folder of the outputs
 * @throws DeckError (exit code 2)
 */
export function requireOutsidePublic({ slidev }: Pick<Deck, 'slidev'>, target: string): void {
  const within = slidev.roots.map((root) => join(root, 'public')).find((folder) => isWithin(target, folder))
  if (within === undefined) return
  throw deckError(ExitCode.badInput, `the outputs would go into ${shown(within)}, which goes into the talk`, {
    hint: 'choose another folder with --out',
  })
}
