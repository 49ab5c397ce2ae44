import type { Condition } from '../condition.ts'
import { type Judgement, matchingExperiments } from '../experiments.ts'
import type { ModelSource } from '../model-source.ts'
import { citedInShort } from './cited-titles.ts'
import { labelOf } from './label-of.ts'
import { sayAgreement } from './say-agreement.ts'
import { vocabularyOf } from './vocabulary-of.ts'

/** What is said of experiments. */
export interface SaidExperiments {
  /** The title of one, or the ids of several that fare alike. */
  readonly name: string
  /** How the first of them, and with it all, agrees with the model. */
  readonly judgement: Judgement
  /** Where one that is told in full was reported. */
  readonly sources?: string
}

/**
 * Names the experiments that did what a condition does: the first in full, the others by their ids and how they
 * fare. The first is the one that says most of what is read.
 *
 * @param judgements of all experiments of the model
 * @param readOuts ids of the nodes that are read
 */
export function sayPublished(
  { pathway, language }: ModelSource,
  { condition, judgements, readOuts }: PublishedQuestion,
): SaidExperiments[] {
  const words = vocabularyOf(language)
  const said = ({ expect }: { readonly expect: object }) =>
    readOuts.filter((id) => Object.hasOwn(expect, id)).length
  const [first, ...others] = matchingExperiments(pathway, condition)
    .toSorted((one, other) => said(other) - said(one))
    .flatMap(({ id }) => judgements.filter(({ experiment }) => experiment.id === id))
  if (!first) return []
  const { id, title, status } = first.experiment
  const name = `${id} ${labelOf(title, language)}`
  const alike = Map.groupBy(others, (judgement) => sayAgreement(judgement, words).text)
  return [
    {
      name: words.table.marked(name, words.experimentStatuses[status]),
      judgement: first,
      sources: citedInShort(pathway, first.experiment, words),
    },
    ...[...alike.values()].flatMap((all) =>
      all.slice(0, 1).map((judgement) => ({
        name: words.list(all.map(({ experiment }) => experiment.id)),
        judgement,
      })),
    ),
  ]
}

interface PublishedQuestion {
  readonly condition: Condition
  readonly judgements: readonly Judgement[]
  readonly readOuts: readonly string[]
}
