import { dirname, join } from 'node:path'
import type { SlideInfo } from '@slidev/types'
import type { Deck } from './deck.ts'
import type { FileFolders } from './file-places.ts'

/** The folders of a deck, from which files are served. */
export function servedFolders({ root, slidev }: Pick<Deck, 'root' | 'slidev'>): string[] {
  return [root, ...slidev.themeRoots, ...slidev.addonRoots].map((one) => join(one, 'public'))
}

/**
 * Where the files of a slide lie: what its frontmatter names may be written in the file that imports it.
 *
 * @returns first those of its own Markdown file
 */
export function slideFolders(
  deck: Pick<Deck, 'root' | 'slidev'>,
  { source, importChain = [] }: Pick<SlideInfo, 'source' | 'importChain'>,
): [FileFolders, ...FileFolders[]] {
  const of = (filepath: string) => ({
    folder: dirname(filepath),
    root: deck.root,
    served: servedFolders(deck),
  })
  return [of(source.filepath), ...importChain.toReversed().map(({ filepath }) => of(filepath))]
}
