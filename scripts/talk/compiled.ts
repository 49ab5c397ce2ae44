import type { Deck } from '../deck/deck.ts'
import { inOrder } from '../shared/in-order.ts'
import type { Problem } from '../shared/problem.ts'
import type { BrokenFormula } from './broken-formulas.ts'
import { formulaProblems } from './formula-problems.ts'
import { languageProblems } from './language-problems.ts'
import { nameProblems } from './name-problems.ts'
import type { UnknownCode } from './plain-languages.ts'
import type { OpenNames } from './plugins/open-names.ts'

/** What is noticed while the modules of a talk are compiled; by their ids, so that a module can be compiled anew. */
export interface Compiled {
  readonly open: Map<string, OpenNames>
  readonly formulas: Map<string, BrokenFormula[]>
  readonly styles: Map<string, Problem[]>
  readonly languages: UnknownCode[]
}

export function nothingCompiled(): Compiled {
  return { open: new Map(), formulas: new Map(), styles: new Map(), languages: [] }
}

/** What the slides and components of a deck ask for, and is not there; each with its place in the deck as it is now. */
export function compiledProblems(deck: Deck, { open, formulas, styles, languages }: Compiled): Problem[] {
  return inOrder([
    ...[...styles.values()].flat(),
    ...languageProblems(deck, languages),
    ...formulaProblems(deck, formulas),
    ...nameProblems(deck, open),
  ])
}
