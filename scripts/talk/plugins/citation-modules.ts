import type { Plugin } from 'vite'
import type { Deck } from '../../deck/deck.ts'
import { shownCitations } from '../shown-citations.ts'

const name = '#pathdeck/citations'
const id = '/@pathdeck/citations'

/** Gives what slides show of what they cite as a module: the works that are cited, and no others. */
export function citationModules(deck: Pick<Deck, 'about' | 'citations' | 'credits'>): Plugin {
  return {
    name: 'pathdeck:citation-modules',
    // Vite takes such a name for one of a package.
    enforce: 'pre',
    resolveId: { filter: { id: new RegExp(`^${name}$`) }, handler: () => id },
    load: {
      filter: { id: new RegExp(`^${id}$`) },
      handler: () => ({
        code: `export default ${JSON.stringify(shownCitations(deck))}`,
        map: { mappings: '' },
      }),
    },
  }
}
