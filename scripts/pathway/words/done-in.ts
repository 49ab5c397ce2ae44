import type { Condition } from '../condition.ts'
import type { Pathway } from '../schema.ts'
import { nameOf } from './name-of.ts'
import type { Done, Vocabulary } from './vocabulary.ts'

/** Names what is done: a knock-out or an antagonist by its own node where there is one. */
export function doneIn(
  pathway: Pathway,
  { given = [], knockout = [], antagonist = [], assume = [] }: Condition,
  words: Vocabulary,
  language: string,
): Done {
  const { nodes } = pathway
  const perturbation = (target: string, by: 'knock-out' | 'antagonist') => {
    const own = Object.keys(nodes).find(
      (id) => nodes[id]?.perturbs?.node === target && nodes[id].perturbs.by === by,
    )
    if (own) return nameOf(pathway, own, language)
    const name = nameOf(pathway, target, language)
    return by === 'knock-out' ? words.knockOutOf(name) : words.antagonistOf(name)
  }
  const perturbs = (id: string) => nodes[id]?.perturbs !== undefined
  return {
    given: given.filter((id) => !perturbs(id)).map((id) => nameOf(pathway, id, language)),
    perturbed: [
      ...new Set([
        ...given.filter(perturbs).map((id) => nameOf(pathway, id, language)),
        ...knockout.map((target) => perturbation(target, 'knock-out')),
        ...antagonist.map((target) => perturbation(target, 'antagonist')),
      ]),
    ],
    assumed: [...new Set(assume)],
  }
}
