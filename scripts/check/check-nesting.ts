import type { Deck } from '../deck/deck.ts'
import { type Problem, problemOf } from '../shared/problem.ts'

/** What is nested more deeply than the Markdown parser reads is left out by it. */
export function checkNesting({ slides }: Deck): Problem[] {
  return slides.flatMap(({ tooDeep }) =>
    tooDeep
      ? [
          problemOf('too-deep', {
            message: 'lists or quotations are nested too deeply: what is inside is left out',
            at: tooDeep,
            hint: 'nest less deeply: nobody reads more than three levels from a slide',
          }),
        ]
      : [],
  )
}
