import { readDeck } from '../deck/read-deck.ts'
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
 * @throws DeckError (exit code 2) when there is no such deck, or it has no bibliography
 */
export async function listCitations(path: string, { json }: { readonly json: boolean }): Promise<void> {
  const deck = await readDeck(path)
  if (!deck.citations)
    throw deckError(ExitCode.badInput, 'the deck has no bibliography', {
      at: { file: shown(deck.entry) },
      hint: 'put references.json beside it, e.g. by pathdeck cite add 10.1038/s41586-025-09755-9',
    })
  say.problems(deck.citations.bibliography.problems)
  const list = await listWorks(deck, deck.citations)
  say.result(json ? JSON.stringify(listJson(list), undefined, 2) : listText(list))
}
