import type { Position } from '../shared/problem.ts'
import { shown } from '../shared/shown.ts'
import type { Deck, Slide } from './deck.ts'

/**
 * Where in the source something on a slide stands: the first line that holds `needle`, else the slide's first
 * line, else the deck.
 *
 * @param no number of the slide; when it is not known every slide is searched
 * @param needle a pattern is looked for outside of fences alone
 */
export function lineOf(deck: Deck, no: number | undefined, needle?: string | RegExp): Position {
  const slides = no ? deck.slides.filter((slide) => slide.no === no) : deck.slides
  for (const slide of needle ? slides : []) {
    const { at, source } = slide
    const lines = source.split('\n')
    const blank = lines.findIndex((line) => line.trim() !== '')
    const fenced = needle instanceof RegExp ? linesInFences(slide) : new Set()
    const lineAt = (index: number) => (at.line ?? 1) + index - blank
    const index = lines.findIndex((line, index) =>
      needle instanceof RegExp
        ? needle.test(line) && !fenced.has(lineAt(index))
        : line.includes(needle ?? ''),
    )
    if (index >= 0) return { file: at.file, line: lineAt(index) }
  }
  const slide = no ? slides[0] : undefined
  return slide?.at ?? { file: shown(deck.entry) }
}

function linesInFences({ fences }: Slide): Set<number> {
  return new Set(
    fences.flatMap(({ at: { line = 0 }, code }) => code.split('\n').map((_, index) => line + index)),
  )
}
