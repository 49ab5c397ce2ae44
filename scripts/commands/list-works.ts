import type { Citations } from '../deck/citations.ts'
import { citingModels } from '../deck/citing-models.ts'
import type { Deck } from '../deck/deck.ts'
import type { Position } from '../shared/problem.ts'
import { textOfHtml } from '../shared/text-of-html.ts'
import { citationOf } from '../sources/citation-of.ts'
import type { Reading } from '../sources/entry.ts'
import { openProcessor } from '../sources/open-processor.ts'

/** A work that a deck may cite. */
export interface ListedWork {
  readonly key: string
  /** Its shortest reference; there is none for a key that the bibliography does not have. */
  readonly short: string | undefined
  readonly read: Reading | undefined
  readonly cited: readonly CitedAt[]
  /** Files of the models that stand on it. */
  readonly models: readonly string[]
}

/** A place at which a work is cited. */
export interface CitedAt {
  /** Number of the slide. */
  readonly slide: number
  /** In which part of it. */
  readonly where: Citations['places'][number]['where']
  readonly at: Position
}

/** The works of a deck's bibliography and those that it cites without having them, sorted by key. */
export async function listWorks(
  { models, root, about: { language } }: Deck,
  { bibliography, places }: Citations,
): Promise<ListedWork[]> {
  const keys = [...bibliography.entries.keys()]
  const options = { style: undefined, language, folder: root, cited: keys.map(citationOf) }
  const processor = await openProcessor(bibliography, options)
  const cited = Map.groupBy(
    places.flatMap(({ citation, slide, where, at }) =>
      citation.works.map(({ key }) => ({ key, slide: slide.index + 1, where, at })),
    ),
    ({ key }) => key,
  )
  const inModels = citingModels(models)
  return [...new Set([...keys, ...cited.keys()])].sort().map((key) => {
    const entry = bibliography.entries.get(key)
    return {
      key,
      short: entry && textOfHtml(processor.short(key)),
      read: entry?.read,
      cited: cited.get(key)?.map(({ slide, where, at }) => ({ slide, where, at })) ?? [],
      models: inModels.get(key) ?? [],
    }
  })
}
