import type { Deck } from '../deck/deck.ts'
import { layoutOf, layoutPosition } from '../deck/layout-of.ts'
import { didYouMean } from '../shared/did-you-mean.ts'
import { type Problem, problemOf } from '../shared/problem.ts'

/** Every slide must have a layout that is there: Slidev shows the default one in place of another. */
export async function checkLayouts(deck: Deck): Promise<Problem[]> {
  const found = Object.keys(await deck.slidev.utils.getLayouts())
  // A talk that cites has it from Pathdeck.
  const layouts = [...new Set([...found, ...(deck.citations?.processor ? ['references'] : [])])].sort()
  return deck.slidev.data.slides.flatMap((slide) => {
    const layout = layoutOf(deck, slide)
    if (layouts.includes(layout)) return []
    return [
      problemOf('unknown-layout', {
        message: `there is no layout ${layout}`,
        at: layoutPosition(slide),
        hint:
          (layout === 'references' ? 'a deck that cites has it, and this one cites nothing' : undefined) ??
          didYouMean(layout, layouts) ??
          `there are ${layouts.join(', ')}`,
      }),
    ]
  })
}
