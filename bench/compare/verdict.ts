import { comparePages } from './compare-pages.ts'
import type { Page } from './read-pages.ts'

/** How far a deck may differ from stock Slidev's. */
export interface Limits {
  /** Share of the letters of a page that may be lost. */
  readonly lost: number
  /** Share of the pixels of a page that may look different. */
  readonly picture: number
}

/** What the comparison of two PDFs found. */
export interface Verdict {
  readonly pages: readonly [expected: number, found: number]
  /** The page that differs most in its text, and the one that differs most in its picture. */
  readonly text: Worst
  readonly picture: Worst
  /** Whether it is beyond the limits. */
  readonly isBeyond: boolean
}

interface Worst {
  /** Number of the page; 0 where all are alike. */
  readonly no: number
  readonly share: number
}

/** Compares the pages of a PDF with those that they should be. */
export function verdict(expected: readonly Page[], pages: readonly Page[], limits: Limits): Verdict {
  const differences = expected.flatMap((page, index) => {
    const other = pages[index]
    return other ? [{ page, ...comparePages(page, other) }] : []
  })
  const text = worst(differences.map(({ lost, page }) => lost.length / Math.max(1, page.text.length)))
  const picture = worst(differences.map((difference) => difference.picture))
  return {
    pages: [expected.length, pages.length],
    text,
    picture,
    isBeyond: expected.length !== pages.length || text.share > limits.lost || picture.share > limits.picture,
  }
}

function worst(shares: readonly number[]): Worst {
  const share = Math.max(0, ...shares)
  return { no: share > 0 ? shares.indexOf(share) + 1 : 0, share }
}
