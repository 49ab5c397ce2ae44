import type { Deck } from '../deck/deck.ts'
import { lineOf } from '../deck/line-of.ts'
import { type Problem, problemOf } from '../shared/problem.ts'
import type { BrokenFormula } from './broken-formulas.ts'

/**
 * The formulas that KaTeX cannot set, each where it stands.
 *
 * @param found by the ids of the slides
 */
export function formulaProblems(deck: Deck, found: ReadonlyMap<string, readonly BrokenFormula[]>): Problem[] {
  return [...found].flatMap(([id, formulas]) => {
    const no = Number(/__slidev_(\d+)\.md$/.exec(id)?.[1]) || undefined
    return formulas.map(({ tex, message, offset, isLong }): Problem => {
      const [first = ''] = tex.trim().split('\n')
      const { file, line } = lineOf(deck, no, first)
      const below = tex.trimStart().slice(0, offset).trimEnd().split('\n').length - 1
      return problemOf('broken-formula', {
        message,
        at: { file, line: line && line + below },
        hint: hintFor(isLong),
      })
    })
  })
}

function hintFor(isLong: boolean): string {
  if (isLong) return 'a dollar sign is missing somewhere, or it belongs onto several slides'
  return 'https://katex.org/docs/supported.html lists what there is; a dollar that is money is written \\$'
}
