import { checkBibliography } from '../check/check-bibliography.ts'
import { checkCitedKeys } from '../check/check-cited-keys.ts'
import { readDeck } from '../deck/read-deck.ts'
import { inOrder } from '../shared/in-order.ts'
import { judge } from '../shared/judge.ts'
import { deckError, ExitCode } from '../shared/problem.ts'
import { say } from '../shared/progress.ts'
import { shown } from '../shared/shown.ts'
import { listJson, listText } from './citation-report.ts'
import { listWorks } from './list-works.ts'

/**
 * Prints the works of a deck's bibliography: how far each was read, and where it is cited.
 *
 * @param path of the deck
 * @param options.json JSON in place of text
 * @throws DeckError with exit code 2 when there is no such deck, or it has no bibliography, with 1 behind the list
 *   for what is wrong with what is cited
 */
export async function listCitations(path: string, { json }: { readonly json: boolean }): Promise<void> {
  const deck = await readDeck(path)
  if (!deck.citations)
    throw deckError(ExitCode.badInput, 'the deck has no bibliography', {
      at: { file: shown(deck.entry) },
      hint: 'put references.json beside it, e.g. by pathdeck cite add 10.1038/s41586-025-09755-9',
    })
  const list = await listWorks(deck, deck.citations)
  say.result(json ? JSON.stringify(listJson(list), undefined, 2) : listText(list))
  say.problems(judge(deck, inOrder([...checkBibliography(deck), ...checkCitedKeys(deck.citations)])))
}
