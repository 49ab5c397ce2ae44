/** The room of a list of references, in pixels of the canvas. */
export interface Room {
  readonly width: number
  readonly height: number
  /** Size of its letters. */
  readonly size: number
}

/** Height of a line, and the space between two entries, as multiples of the size of letters. */
const lineHeight = 1.3
const gap = 0.4

/**
 * Divides a list of references into pages before it is drawn. What a line holds is reckoned with wide letters:
 * the list itself is made to fit where it is shown.
 *
 * @param entries the text of each
 * @returns how many entries each page has
 */
export function referencePages(entries: readonly string[], room: Room): number[] {
  const perLine = room.width / room.size
  const heights = entries.map((text) => (Math.ceil(widthOf(text) / perLine) * lineHeight + gap) * room.size)
  const least = filled(heights, room.height)
  // As few pages as that, and each about as full as the others.
  for (let height = room.height / 2; height < room.height; height += room.size) {
    const pages = filled(heights, height)
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

/** In widths of a Chinese character. */
function widthOf(text: string): number {
  let width = 0
  for (const character of text)
    width += /[\p{Script=Han}\p{Script=Kana}\u3000-\u303f\uff00-\uffef]/u.test(character) ? 1 : 0.45
  return width
}
