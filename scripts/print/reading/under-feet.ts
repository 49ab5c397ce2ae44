import type { PageProblem } from '../page-problem.ts'
import { areaOf, meet } from './box.ts'
import { firstWords } from './name-culprit.ts'
import { walkSlide } from './walk-slide.ts'

/**
 * Words on which the sources at the foot of their slide lie.
 *
 * Runs in the page, where {@link readingTools} must be.
 */
export function underFeet(): PageProblem[] {
  const { sources } = window.ownNames
  return window.printedSlides().flatMap(({ no, element: slide }) => {
    const feet = [...slide.querySelectorAll(sources)]
    if (feet.length === 0) return []
    const boxes = feet.flatMap((foot) => [...foot.getClientRects()])
    const covered = walkSlide(slide).find(({ node, clip }) => {
      if (!(node instanceof Text) || feet.some((foot) => foot.parentElement?.contains(node))) return false
      const range = document.createRange()
      range.selectNodeContents(node)
      return [...range.getClientRects()].some((rect) =>
        boxes.some((box) => areaOf(meet(meet(rect, clip), box)) > 0),
      )
    })
    if (!covered) return []
    const words = firstWords(covered.node.textContent ?? '')
    return [
      {
        no,
        severity: 'warning' as const,
        message: `the sources at the foot of the slide lie on “${words}”`,
        hint: 'make the slide shorter, or move some of its sources into the notes',
      },
    ]
  })
}
