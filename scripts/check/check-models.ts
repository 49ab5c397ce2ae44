import type { Deck } from '../deck/deck.ts'
import { checkPathway } from '../pathway/check-pathway.ts'
import type { Problem } from '../shared/problem.ts'

/** Every causal model of a deck must be sound and reproduce the experiments it asserts. */
export function checkModels({ models }: Deck): Problem[] {
  return models.names.flatMap((name) => {
    const model = models.get(name)
    if (!model) return []
    const { pathway, problems, placeOf } = model.reading
    return pathway ? [...problems, ...checkPathway(pathway, placeOf)] : [...problems]
  })
}
