import type { Deck } from './deck.ts'
import { evidenceOf } from './evidence-of.ts'

/** The keys that a deck cites: its slides, their notes, and its models, all of them or those of the names given. */
export function citedKeys(
  { citations, models }: Pick<Deck, 'citations' | 'models'>,
  names?: Iterable<string>,
): ReadonlySet<string> {
  const places = citations?.places ?? []
  return new Set([
    ...places.flatMap(({ citation }) => citation.works.map(({ key }) => key)),
    ...evidenceOf(models, names),
  ])
}
