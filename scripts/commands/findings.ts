import { checkFonts } from '../check/check-fonts.ts'
import { checkSources } from '../check/check-sources.ts'
import type { Deck } from '../deck/deck.ts'
import type { WebFonts } from '../deck/web-fonts.ts'
import { inOrder } from '../shared/in-order.ts'
import type { Problem } from '../shared/problem.ts'

/** What was found while a talk was made. */
export interface FoundInTalk {
  readonly fonts: WebFonts
  /** In its diagrams, as they were drawn. */
  readonly drawn: readonly Problem[]
  /** In its slides and components, as they were compiled. */
  readonly compiled: readonly Problem[]
}

/** All that is wrong with a deck, as far as it can be seen before anything is printed. */
export async function findingsBeforePrint(deck: Deck, found: FoundInTalk): Promise<Problem[]> {
  return inOrder([...(await checkSources(deck)), ...(await findingsInTalk(deck, found))])
}

/** The part of them that the sources alone do not tell. */
export async function findingsInTalk(deck: Deck, found: FoundInTalk): Promise<Problem[]> {
  const { fonts, drawn, compiled } = found
  return [...drawn, ...compiled, ...(await checkFonts(deck, fonts))]
}
