import { join } from 'node:path'
import { deckName } from '../../scripts/deck/deck-name.ts'
import { installation } from '../../scripts/shared/project.ts'
import { measure } from '../measure.ts'

/**
 * Prints a deck with Pathdeck.
 *
 * @param deck its entry file
 * @param folder where the outputs go
 * @returns the file
 * @throws Error with the last lines of its output when it fails
 */
export async function ownPdf(deck: string, folder: string): Promise<string> {
  const cli = join(installation, 'scripts', 'pathdeck.js')
  const words = [cli, 'build', deck, '--only', 'pdf', '--out', folder]
  await measure({ words, folder: installation, environment: {} })
  return join(folder, deckName(deck, installation), 'slides.pdf')
}
