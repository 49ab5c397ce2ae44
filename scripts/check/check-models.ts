import type { Deck } from '../deck/deck.ts'
import type { Model, Models } from '../deck/models.ts'
import { namedModels } from '../deck/named-models.ts'
import { checkPathway } from '../pathway/check-pathway.ts'
import { counted } from '../shared/counted.ts'
import type { Problem } from '../shared/problem.ts'

/**
 * The causal models that a deck shows must be sound and reproduce the experiments they assert. Others in its folder
 * may be half-written, or another deck's: that they have errors is a warning, one for all of them.
 */
export function checkModels(deck: Pick<Deck, 'models' | 'slidev' | 'root'>): Problem[] {
  const named = namedModels(deck)
  const models = allOf(deck.models)
  return [
    ...doubledFiles(deck.models),
    ...models.filter(({ name }) => named.has(name)).flatMap(checkModel),
    ...asOne(models.filter((model) => !named.has(model.name) && checkModel(model).some(isError))),
  ]
}

/** All models of a folder, whatever shows them. */
export function checkAllModels(models: Models): Problem[] {
  return [...doubledFiles(models), ...allOf(models).flatMap(checkModel)]
}

/** All that is wrong with one model. */
export function checkModel(model: Pick<Model, 'name' | 'reading'>): Problem[] {
  const { pathway, problems, placeOf } = model.reading
  return pathway ? [...problems, ...checkPathway(pathway, placeOf), ...otherName(model)] : [...problems]
}

function allOf(models: Models): Model[] {
  return models.names.flatMap((name) => models.get(name) ?? [])
}

function doubledFiles({ doubled }: Models): Problem[] {
  return doubled.map((file) => ({
    severity: 'warning',
    message: 'this file is not read: there is one of the same name that ends in .yaml',
    at: { file },
    hint: 'keep one of the two',
  }))
}

/** Slides name a model by its file; what is exported, by the name in it. */
function otherName({ name, reading: { pathway, placeOf } }: Pick<Model, 'name' | 'reading'>): Problem[] {
  if (!pathway || pathway.name === name) return []
  return [
    {
      severity: 'warning',
      message: `the model is called ${pathway.name}, and slides find it by its file as ${name}`,
      at: placeOf(['name']),
      hint: 'call both the same',
    },
  ]
}

/** How many models are called by their names. */
const most = 3

function asOne(models: readonly Model[]): Problem[] {
  const [first, ...others] = models
  if (!first) return []
  const errors = checkModel(first).filter(isError).length
  const names = models.slice(0, most).map(({ name }) => name)
  const more = models.length > most ? ` and ${models.length - most} more` : ''
  return [
    {
      severity: 'warning',
      isBeside: true,
      message: others.length
        ? `${models.length} models that this deck does not show have errors: ${names.join(', ')}${more}`
        : `this model has ${counted(errors, 'error')}; the deck does not show it`,
      at: { file: first.file },
      hint: `see them with: pathdeck pathway check${others.length ? '' : ` ${first.name}`}`,
    },
  ]
}

function isError({ severity }: Problem): boolean {
  return severity === 'error'
}
