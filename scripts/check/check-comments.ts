import type { Deck } from '../deck/deck.ts'
import { lineOf } from '../deck/line-of.ts'
import type { Problem } from '../shared/problem.ts'

/** A comment in which another begins: the first has lost its end. */
const unended = /<!--((?:(?!-->)[\s\S])*?)<!--/

/** A comment without an end takes all into itself up to the end of the next one: slides, too. */
export function checkComments(deck: Deck): Problem[] {
  return deck.slides.flatMap(({ no, source }) => {
    const [, hidden] = unended.exec(withoutCode(source)) ?? []
    if (hidden === undefined) return []
    const hidesSlide = /^---\s*$/m.test(hidden)
    return [
      {
        severity: hidesSlide ? ('error' as const) : ('warning' as const),
        message: hidesSlide
          ? `slide ${no}: a comment without an end hides what follows, a slide among it`
          : `slide ${no}: a comment begins within a comment, which may have lost its end`,
        at: lineOf(deck, no, /<!--/),
        hint: 'write --> where the comment ends',
      },
    ]
  })
}

/** Code in which comments are written about. */
function withoutCode(source: string): string {
  return source.replace(/^ {0,3}(`{3,}|~{3,})[\s\S]*?^ {0,3}\1/gm, '').replace(/(`+)[^`\n]+\1/g, '')
}
