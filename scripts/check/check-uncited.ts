import { citedKeys } from '../deck/cited-keys.ts'
import type { Deck } from '../deck/deck.ts'
import type { Problem } from '../shared/problem.ts'

/** Up to how many entries are named one by one: a bibliography that is shared holds many for other decks. */
const most = 10

/** Entries of the bibliography that neither a slide nor a model cites. */
export function checkUncited({
  citations,
  models,
  leavesNotesOut,
}: Pick<Deck, 'citations' | 'models' | 'leavesNotesOut'>): Problem[] {
  // What notes cite that are not read is not known.
  if (!citations?.processor || leavesNotesOut) return []
  const cited = citedKeys({ citations, models })
  const { entries } = citations.bibliography
  const uncited = [...entries.values()].filter(({ key }) => !cited.has(key))
  if (uncited.length > most)
    return [
      {
        severity: 'warning',
        message: `${uncited.length} of ${entries.size} entries of the bibliography are never cited`,
        at: uncited[0] && { file: uncited[0].at.file },
        hint: 'a bibliography of the deck alone holds what the deck cites; pathdeck cite list shows it',
      },
    ]
  return uncited.map(({ key, at }) => ({
    severity: 'warning',
    message: `${key} is never cited`,
    at,
    hint: 'cite it on a slide or in its notes, or take it out of the bibliography',
  }))
}
