import type { Position } from '../shared/problem.ts'
import { shown } from '../shared/shown.ts'
import type { Deck } from './deck.ts'

/**
 * Where in the source something on a slide stands: the line that holds `needle`, else the slide's first
 * line, else the deck.
 *
 * @param no number of the slide; when it is not known every slide is searched
 */
export function lineOf(deck: Deck, no: number | undefined, needle?: string): Position {
  const slides = no ? deck.slides.filter((slide) => slide.no === no) : deck.slides
  for (const { at, source } of needle ? slides : []) {
    const lines = source.split('\n')
    const index = lines.findIndex((line) => line.includes(needle ?? ''))
    const blank = lines.findIndex((line) => line.trim() !== '')
    if (index >= 0) return { file: at.file, line: (at.line ?? 1) + index - blank }
  }
  const slide = no ? slides[0] : undefined
  return slide?.at ?? { file: shown(deck.entry) }
}
