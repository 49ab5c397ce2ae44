import type { Deck } from '../deck/deck.ts'
import { findRemote, type Remote } from '../remote/find-remote.ts'
import type { Use } from '../remote/named/use.ts'
import { inOrder } from '../shared/in-order.ts'
import { type Problem, problemOf } from '../shared/problem.ts'
import { shown } from '../shared/shown.ts'

/** What a use is called. A frame is shown as a card, and what is for the browser's bar alone is left out. */
const names: Partial<Record<Use, string>> = {
  picture: 'a picture',
  film: 'a film',
  style: 'a style sheet',
  part: 'a font or a picture',
}

/** What a deck names on other hosts must have been fetched: a talk is whole without a network. */
export async function checkRemote(deck: Deck): Promise<Problem[]> {
  const wanted = (await findRemote(deck)).filter(({ isOfTheme }) => !isOfTheme)
  const missing = inOrder(wanted.flatMap(toProblem))
  const hint = `a talk is whole without a network; run: npx pathdeck fetch ${shown(deck.entry)}`
  return missing.map((problem, index) => (index === missing.length - 1 ? { ...problem, hint } : problem))
}

function toProblem({ use, written, at }: Remote): Problem[] {
  const name = names[use]
  if (!name) return []
  return [problemOf('remote', { message: `${name} of another host: ${written}`, at })]
}
