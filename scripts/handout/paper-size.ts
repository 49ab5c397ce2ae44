import type { Paper } from '../deck/handout-options.ts'

/** Width and height of paper, and of the text on it, in millimetres. */
export interface PaperSize {
  readonly paper: readonly [number, number]
  readonly text: readonly [number, number]
}

const papers: Readonly<Record<Paper, readonly [number, number]>> = { a4: [210, 297], letter: [215.9, 279.4] }

/** The same on both papers, so that lines are as long. */
const textWidth = 174

/** Above and below the text, in millimetres. */
export const margins = { top: 20, bottom: 18 } as const

/** What there is room for on a paper. */
export function paperSize(name: Paper): PaperSize {
  const paper = papers[name]
  return { paper, text: [textWidth, paper[1] - margins.top - margins.bottom] }
}
