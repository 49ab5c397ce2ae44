import type { Deck } from '../deck/deck.ts'
import { inOrder } from '../shared/in-order.ts'
import type { Problem } from '../shared/problem.ts'
import { checkBibliography } from './check-bibliography.ts'
import { checkCitations } from './check-citations.ts'
import { checkClaims } from './check-claims.ts'
import { checkComments } from './check-comments.ts'
import { checkContent } from './check-content.ts'
import { checkEditors } from './check-editors.ts'
import { checkFavicon } from './check-favicon.ts'
import { checkFences } from './check-fences.ts'
import { checkFilms } from './check-films.ts'
import { checkFrames } from './check-frames.ts'
import { checkKeys } from './check-keys.ts'
import { checkLayouts } from './check-layouts.ts'
import { checkLeftOut } from './check-left-out.ts'
import { checkLinkedFiles } from './check-linked-files.ts'
import { checkLinks } from './check-links.ts'
import { checkModels } from './check-models.ts'
import { checkNesting } from './check-nesting.ts'
import { checkNoteFormulas } from './check-note-formulas.ts'
import { checkPictures } from './check-pictures.ts'
import { checkPublicLinks } from './check-public-links.ts'
import { checkRemote } from './check-remote.ts'
import { checkSlot } from './check-slot.ts'
import { checkText } from './check-text.ts'
import { checkUncited } from './check-uncited.ts'

type Rule = (deck: Deck) => Iterable<Problem> | Promise<Iterable<Problem>>

/** One a file. */
const rules: readonly Rule[] = [
  ({ warnings }) => warnings,
  checkContent,
  checkComments,
  checkText,
  checkKeys,
  checkLayouts,
  checkFences,
  checkEditors,
  checkLeftOut,
  checkNesting,
  checkLinkedFiles,
  checkLinks,
  checkPictures,
  checkRemote,
  checkFilms,
  checkFrames,
  checkFavicon,
  checkPublicLinks,
  checkModels,
  checkBibliography,
  checkCitations,
  checkUncited,
  checkClaims,
  checkSlot,
  checkNoteFormulas,
]

/** What is wrong in the sources of a deck, as far as it can be seen before anything is built. */
export async function checkSources(deck: Deck): Promise<Problem[]> {
  const found = await Promise.all(rules.map((rule) => rule(deck)))
  return inOrder(found.flatMap((problems) => [...problems]))
}
