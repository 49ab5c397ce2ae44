import { countLines } from './count-lines.ts'

/** The room of a list of references, in pixels of the canvas. */
export interface Room {
  readonly width: number
  readonly height: number
  /** Size of its letters. */
  readonly size: number
}

/** As the list is set, in sizes of letters: a line, the space between entries, and what lines but the first are set in. */
const lineHeight = 1.25
const gap = 0.3
const indent = 1.2

/**
 * Divides a list of references into pages before it is drawn. What a line holds is reckoned with the letters of
 * common typefaces: the list itself is made to fit where it is shown.
 *
 * @param entries the text of each
 * @returns how many entries each page has
 */
export function referencePages(entries: readonly string[], { width, height, size }: Room): number[] {
  const heights = entries.map((text) => (countLines(text, width / size, indent) * lineHeight + gap) * size)
  // Nothing follows the last entry of a page.
  const most = height + gap * size
  const least = filled(heights, most)
  // As few pages as that, and each about as full as the others.
  for (let less = most / 2; less < most; less += size) {
    const pages = filled(heights, less)
    if (pages.length === least.length) return pages
  }
  return least
}

function filled(heights: readonly number[], most: number): number[] {
  const pages: number[] = []
  let left = 0
  for (const height of heights) {
    if (pages.length === 0 || height > left) {
      pages.push(0)
      left = most
    }
    pages[pages.length - 1] = (pages.at(-1) ?? 0) + 1
    left -= height
  }
  return pages
}
