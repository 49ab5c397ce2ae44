import type { Deck } from '../deck/deck.ts'
import type { Problem } from '../shared/problem.ts'
import { checkFences } from './check-fences.ts'
import { checkLayouts } from './check-layouts.ts'
import { checkLinks } from './check-links.ts'
import { checkModels } from './check-models.ts'
import { checkNesting } from './check-nesting.ts'
import { checkPictures } from './check-pictures.ts'

type Rule = (deck: Deck) => Iterable<Problem> | Promise<Iterable<Problem>>

/** One a file. */
const rules: readonly Rule[] = [
  ({ warnings }) => warnings,
  checkLayouts,
  checkFences,
  checkNesting,
  checkLinks,
  checkPictures,
  checkModels,
]

/** What is wrong in the sources of a deck, as far as it can be seen before anything is built. */
export async function checkSources(deck: Deck): Promise<Problem[]> {
  const found = await Promise.all(rules.map((rule) => rule(deck)))
  return found.flatMap((problems) => [...problems])
}
