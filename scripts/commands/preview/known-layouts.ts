import type { SlidevData } from '@slidev/types'
import type { Deck } from '../../deck/deck.ts'
import { layoutOf } from '../../deck/layout-of.ts'

/**
 * Gives slides with a layout that there is none of the default one. Slidev does the same as it shows them, and says
 * so in the terminal in its own way, each time; here it is a finding.
 */
export function knownLayouts({ slidev }: Deck): (data: SlidevData) => Promise<void> {
  return async (data) => {
    const layouts = await slidev.utils.getLayouts()
    for (const slide of data.slides)
      if (!Object.hasOwn(layouts, layoutOf({ slidev: { data } }, slide))) slide.frontmatter.layout = 'default'
  }
}
