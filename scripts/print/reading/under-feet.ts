import type { PageProblem } from '../page-problem.ts'
import { areaOf, type Box, meet } from './box.ts'
import { firstWords } from './name-culprit.ts'
import { walkSlide } from './walk-slide.ts'

/**
 * Words on which the sources at the foot of their slide lie, or its number.
 *
 * Runs in the page, where {@link readingTools} must be.
 */
export function underFeet(): PageProblem[] {
  const { sources, number } = window.ownNames
  return window.printedSlides().flatMap(({ no, element: slide }) => {
    const feet = [...slide.querySelectorAll(`${sources}, ${number}`)]
    if (feet.length === 0) return []
    const boxes = feet.flatMap((foot) =>
      [...foot.getClientRects()].map((box) => ({ box, isOfSources: foot.matches(sources) })),
    )
    const isFoot = (node: Node) => feet.some((foot) => foot.parentElement?.contains(node))
    const meetsFoot = (box: Box) => boxes.some((foot) => areaOf(meet(box, foot.box)) > 0)
    // Few slides have anything near their foot, and looking at boxes is much less than a walk.
    const holdsWords = (element: Element) =>
      element.shadowRoot || [...element.childNodes].some((node) => node instanceof Text && node.data.trim())
    const isNear = (element: Element) => {
      const box = element.getBoundingClientRect()
      // One without a box of its own can still hold words.
      return !isFoot(element) && holdsWords(element) && (box.width === 0 || meetsFoot(box))
    }
    if (![...slide.querySelectorAll('*')].some(isNear)) return []
    const covered = walkSlide(slide).flatMap(({ node, clip }) => {
      if (!(node instanceof Text) || isFoot(node)) return []
      const range = document.createRange()
      range.selectNodeContents(node)
      const rects = [...range.getClientRects()].map((rect) => meet(rect, clip))
      const above = boxes.find(({ box }) => rects.some((rect) => areaOf(meet(rect, box)) > 0))
      return above ? [{ words: firstWords(node.data), ...above }] : []
    })
    const [worst] = covered.toSorted((one, other) => Number(other.isOfSources) - Number(one.isOfSources))
    if (!worst) return []
    return [
      {
        no,
        kind: 'does-not-fit' as const,
        ...(worst.isOfSources
          ? {
              message: `the sources at the foot of the slide lie on “${worst.words}”`,
              hint: 'make the slide shorter, or move some of its sources into the notes',
            }
          : {
              message: `the number of the slide lies on “${worst.words}”`,
              hint: 'make the slide shorter, or make two slides of it',
            }),
      },
    ]
  })
}
