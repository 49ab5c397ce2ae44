import pixelmatch from 'pixelmatch'
import { lettersLost } from './letters-lost.ts'
import type { Page, Picture } from './read-pages.ts'

/** How a page of one PDF differs from the same page of another. */
export interface Difference {
  /** Letters that the other has not, as a text. */
  readonly lost: string
  readonly added: string
  /** Share of the pixels that look different. */
  readonly picture: number
}

/** Compares a page with the page that it should be. */
export function comparePages(expected: Page, page: Page): Difference {
  return {
    lost: lettersLost(expected.text, page.text),
    added: lettersLost(page.text, expected.text),
    picture: pictureDifference(expected.picture, page.picture),
  }
}

/** Sizes that are not whole pixels may be rounded up by one writer and down by the other: one row is let be. */
function pictureDifference(one: Picture, other: Picture): number {
  if (one.width !== other.width || Math.abs(one.height - other.height) > 1) return 1
  const height = Math.min(one.height, other.height)
  const [first, second] = [one, other].map(({ pixels, width }) => pixels.subarray(0, width * height * 4))
  if (!first || !second) return 1
  return pixelmatch(first, second, undefined, one.width, height) / (one.width * height)
}
