import type { PageProblem } from '../page-problem.ts'
import { areaOf, type Box, meet } from './box.ts'
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
    const isFoot = (node: Node) => feet.some((foot) => foot.parentElement?.contains(node))
    const meetsFoot = (box: Box) => boxes.some((foot) => areaOf(meet(box, foot)) > 0)
    // Few slides have anything near their foot, and looking at boxes is much less than a walk.
    const holdsWords = (element: Element) =>
      element.shadowRoot || [...element.childNodes].some((node) => node instanceof Text && node.data.trim())
    const isNear = (element: Element) => {
      const box = element.getBoundingClientRect()
      // One without a box of its own can still hold words.
      return !isFoot(element) && holdsWords(element) && (box.width === 0 || meetsFoot(box))
    }
    if (![...slide.querySelectorAll('*')].some(isNear)) return []
    const covered = walkSlide(slide).find(({ node, clip }) => {
      if (!(node instanceof Text) || isFoot(node)) return false
      const range = document.createRange()
      range.selectNodeContents(node)
      return [...range.getClientRects()].some((rect) => meetsFoot(meet(rect, clip)))
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
