import { areaOf, type Box, type Edge, meet, reachesBeyond } from './box.ts'
import { culpritOf, firstWords, type Name, nameCulprit, namePicture } from './name-culprit.ts'
import { spareOf } from './spare-of.ts'
import { type Seen, walkSlide } from './walk-slide.ts'

/** Something that reaches beyond an edge of its slide, of the box that it scrolls in, or of one that cuts it. */
export interface Outside extends Name {
  readonly beyond: Edge | 'box' | 'cut'
  readonly pixels: number
  /** Whether it is a picture that was put to its place by hand. */
  readonly isPlacedPicture: boolean
  /** How many things reach out there, besides this one. */
  readonly others: number
  /** What is not seen at all, and so is not printed: words, or the name of a picture. */
  readonly lost: readonly string[]
}

/** What one page of the print shows. */
export interface ReadPage {
  readonly no: number
  readonly id: string
  /** Every piece of text that is seen whole. */
  readonly texts: readonly string[]
  readonly outside: readonly Outside[]
}

/**
 * Reads what every page of the print shows, and what reaches out of its slide.
 *
 * What a smaller box within the slide cuts off is meant so, but for a drawing with words: photographs are cut to
 * their subject, diagrams are not. Decoration is meant so too: a picture without words that was put to its place by
 * hand.
 *
 * Runs in the page, where {@link readingTools} must be.
 *
 * @param least how far something must reach out to count, in pixels of the slide
 */
export function readPages(least: number): ReadPage[] {
  return window.printedSlides().map(({ no, id, element: slide }) => {
    const whole = slide.getBoundingClientRect()
    const texts: string[] = []
    const outside = new Map<
      string,
      Pick<Outside, 'beyond' | 'isPlacedPicture'> & {
        name: Name
        pixels: number
        culprits: Set<Element>
        lost: Set<string>
      }
    >()

    const add = (
      culprit: Element,
      name: Name,
      beyond: Outside['beyond'],
      pixels: number,
      { lost, isPlacedPicture = false }: { lost?: string | undefined; isPlacedPicture?: boolean } = {},
    ) => {
      const key = isPlacedPicture ? `${beyond} ${name.what}` : beyond
      const known = outside.get(key)
      const found = known ?? { name, beyond, pixels, isPlacedPicture, culprits: new Set(), lost: new Set() }
      found.culprits.add(culprit)
      found.pixels = Math.max(found.pixels, pixels)
      if (lost !== undefined) found.lost.add(lost)
      outside.set(key, found)
    }
    /** `left: -9999px` is an old way to write for readers that listen alone. */
    const isPutAway = ({ right, bottom }: Box) =>
      whole.left - right > 3 * whole.width || whole.top - bottom > 3 * whole.width
    const readText = (node: Text, { clip, isPlain }: Seen) => {
      const range = document.createRange()
      range.selectNodeContents(node)
      let isWhole = isPlain
      for (const rect of range.getClientRects()) {
        if (areaOf(rect) === 0) continue
        const box = meet(rect, clip)
        const shown = meet(box, whole)
        // The box of a line is higher than its letters.
        const spare = rect.height / 4
        if (shown.right - shown.left < rect.width || shown.bottom - shown.top < rect.height - spare)
          isWhole = false
        if (areaOf(box) === 0 || isPutAway(box)) continue
        for (const { edge, pixels } of reachesBeyond(box, whole, least)) {
          const isAcross = edge === 'bottom' || edge === 'top'
          if (isAcross && pixels < spareOf(node, rect, edge)) continue
          // Of a line that is cut by more than a letter, some are not in the PDF.
          const isLost = areaOf(shown) === 0 || (!isAcross && pixels > rect.height)
          const holder = node.parentElement
          if (!holder) continue
          const culprit = culpritOf(holder, edge, whole)
          const codeLine = holder.closest('.line')?.textContent
          const block = holder.closest('.line, p, li, td, th, h1, h2, h3, h4, h5, h6') ?? holder
          const lost = isLost ? firstWords(block.textContent ?? '') : undefined
          add(culprit, nameCulprit(culprit, codeLine ?? node.data), edge, pixels, { lost })
        }
      }
      if (isWhole) texts.push(node.data)
    }
    const readPicture = (picture: Element, { clip, isPlaced }: Seen) => {
      const drawn = picture.getBoundingClientRect()
      const box = meet(drawn, clip)
      if (areaOf(box) === 0) return
      const attribute = (name: string) => picture.getAttribute(name) ?? ''
      const isDrawn = picture.matches(`svg, ${window.ownNames.diagram}`)
      const words = attribute('alt') || attribute('aria-label') || attribute('title') || isDrawn
      const seen = areaOf(meet(box, whole)) / areaOf(box)
      if (!words && (isPlaced || seen > 0.9)) return
      const name = isDrawn ? nameCulprit(picture, '') : namePicture(picture)
      if (isDrawn && !isPlaced && !picture.closest('[aria-hidden=true]'))
        for (const { pixels } of reachesBeyond(drawn, clip, least)) add(picture, name, 'cut', pixels)
      for (const { edge, pixels } of reachesBeyond(box, whole, least))
        add(picture, name, edge, pixels, {
          lost: seen === 0 ? name.what : undefined,
          isPlacedPicture: isPlaced && !isDrawn,
        })
    }
    /** Code scrolls where it is longer than its box; paper does not. A height that is asked for is meant. */
    const readCode = (code: Element) => {
      if (getComputedStyle(code).overflowX === 'visible') return
      const isHeld = [code, code.parentElement].some(
        (element) => element && getComputedStyle(element).maxHeight !== 'none',
      )
      if (code.scrollWidth <= code.clientWidth && code.scrollHeight <= code.clientHeight) return
      const box = code.getBoundingClientRect()
      const range = document.createRange()
      range.selectNodeContents(code)
      // Text that reaches into the margin within the box is still seen.
      const text = range.getBoundingClientRect()
      const wide = text.right - box.right
      const high = isHeld ? 0 : text.bottom - box.bottom
      if (Math.max(wide, high) <= least) return
      const lines = [...code.querySelectorAll('.line')].map((line) => ({
        text: line.textContent ?? '',
        width: line.getBoundingClientRect().width,
      }))
      const longest = lines.reduce(
        (one, other) => (other.width > one.width ? other : one),
        lines[0] ?? { text: '', width: 0 },
      )
      const needle = firstWords(longest.text).replace(/…$/, '')
      add(code, { what: 'the code', needle }, 'box', Math.max(wide, high))
    }

    for (const seen of walkSlide(slide)) {
      const { node } = seen
      if (node instanceof Text) readText(node, seen)
      else if (node.localName === 'pre') readCode(node)
      else readPicture(node, seen)
    }
    return {
      no,
      id,
      texts,
      outside: [...outside.values()].map(({ name, beyond, pixels, isPlacedPicture, culprits, lost }) => ({
        ...name,
        beyond,
        pixels: Math.round(pixels),
        isPlacedPicture,
        others: culprits.size - 1,
        lost: [...lost],
      })),
    }
  })
}
