import type { SlideInfo } from '@slidev/types'
import type { Plugin } from 'vite'
import { addressInRoot } from '../../deck/address-in-root.ts'
import type { Deck } from '../../deck/deck.ts'
import { filePlaces } from '../../deck/file-places.ts'
import { isShownFile } from '../../deck/is-shown-file.ts'
import { namedFile } from '../../deck/named-file.ts'
import { slideFolders } from '../../deck/slide-folders.ts'
import { isWithin } from '../../shared/is-within.ts'
import { standInPicture } from '../../shared/stand-in-picture.ts'
import { frontmatterData } from './frontmatter-data.ts'

/** Keys under which layouts take a picture. */
const pictureKeys: ReadonlySet<string> = new Set(['image', 'background', 'backgroundImage'])

/**
 * Names the pictures that frontmatter names by paths (`background: ./sea.webp`, `image: cat.png`) from the root of the
 * talk: layouts hand them to the page as they are. One that is not there gets a picture with its name in its place.
 */
export function placedFrontmatter(deck: Pick<Deck, 'root' | 'slidev'>): Plugin {
  return {
    name: 'pathdeck:placed-frontmatter',
    transform: {
      filter: { id: /__slidev_\d+\.frontmatter$/ },
      handler(code, id) {
        const no = Number(/__slidev_(\d+)\.frontmatter$/.exec(id)?.[1])
        const slide = deck.slidev.data.slides[no - 1]
        if (!slide) return undefined
        const placed = (json: string) =>
          JSON.stringify(JSON.parse(json, (key, value) => place(key, value, slide)))
        return { code: code.replace(frontmatterData, placed), map: null }
      },
    },
  }

  function place(key: string, value: unknown, slide: SlideInfo): unknown {
    if (typeof value !== 'string' || !isShownFile(value)) return value
    const isPicture = pictureKeys.has(key)
    // Under other keys may be a text that looks like a name.
    if (!isPicture && !value.startsWith('.')) return value
    const folders = slideFolders(deck, slide)
    if (filePlaces(folders[0], value).length === 0) return value
    for (const each of folders) {
      const found = namedFile(each, value)
      if (!found) continue
      if (found.address.startsWith('/')) return found.address.replace(/[\s'"()]/g, encoded)
      // What lies outside of the deck is refused where the page asks for it.
      return isWithin(found.path, deck.root) ? addressInRoot(deck.root, found.path) : value
    }
    return isPicture ? standInPicture('There is no picture', value) : value
  }
}

/** Some layouts put it into `url(…)` without quotation marks. */
function encoded(mark: string): string {
  return `%${mark.charCodeAt(0).toString(16)}`
}
