import { bibliographyFiles } from './bibliography-files.ts'
import type { Citations } from './citations.ts'
import type { Frontmatter } from './frontmatter.ts'

/**
 * The bibliography of a deck, whose problems include those of how it is named.
 *
 * @param isOwn tells whether a file belongs to the deck
 * @returns nothing for a deck that has none
 */
export async function deckBibliography(
  headmatter: Frontmatter,
  root: string,
  isOwn: (file: string) => boolean,
): Promise<Pick<Citations, 'bibliography' | 'files'> | undefined> {
  const { files, problems } = bibliographyFiles(headmatter, root, isOwn)
  if (files.length === 0 && problems.length === 0) return undefined
  const { readBibliography } = await import('../sources/read-bibliography.ts')
  const read = await readBibliography(files)
  return { files, bibliography: { ...read, problems: [...problems, ...read.problems] } }
}
