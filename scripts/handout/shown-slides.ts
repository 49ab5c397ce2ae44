import type { Deck } from '../deck/deck.ts'
import type { SlidePage } from './handout.ts'
import type { ShownSlide } from './parts/part.ts'
import { slideId } from './slide-id.ts'

/**
 * The slides that go into a handout: all but those with `handout: false`, and those with references, which it
 * lists itself.
 *
 * @param pages of the slides, in their order
 */
export function shownSlides(deck: Deck, pages: readonly SlidePage[]): ShownSlide[] {
  const steps = Map.groupBy(
    pages.map((page, index) => ({ ...page, index })),
    ({ no }) => no,
  )
  const references = new Set(deck.citations?.references.map(({ slide }) => slide))
  return deck.slidev.data.slides.flatMap((slide) => {
    const no = slide.index + 1
    const own = steps.get(no) ?? []
    if (slide.frontmatter.handout === false || references.has(slide) || own.length === 0) return []
    const title = own.find(({ heading }) => heading)?.heading ?? slide.title ?? ''
    return [{ no, id: slideId(no), title, note: slide.note ?? '', steps: own }]
  })
}
