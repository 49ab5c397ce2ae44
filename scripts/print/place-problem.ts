import type { Deck } from '../deck/deck.ts'
import { lineOf } from '../deck/line-of.ts'
import { themeAsksFor } from '../deck/theme-asks-for.ts'
import { kinds } from '../shared/kinds.ts'
import type { Problem } from '../shared/problem.ts'
import { shown } from '../shared/shown.ts'
import type { PageProblem } from './page-problem.ts'

/** Gives what was found on the print page its place in the deck. */
export function placeProblem(deck: Deck, problem: PageProblem): Problem {
  const { no, message, kind, needle, hint, foreign } = problem
  const severity = problem.severity ?? (kind ? kinds[kind].byDefault : 'error')
  const at = lineOf(deck, no, needle)
  const text = no ? `slide ${no}: ${message}` : message
  if (foreign === undefined || !themeAsksFor(deck, foreign))
    return { severity, kind, message: text, at, hint }
  return {
    severity: 'warning',
    kind: 'remote',
    message: `${text}, which the theme asks for, is left out`,
    at,
    hint: `to have it in the deck, run: npx pathdeck fetch ${shown(deck.entry)}`,
  }
}
