import type { Model, Models } from '../deck/models.ts'
import { checkPathway } from '../pathway/check-pathway.ts'
import type { Problem } from '../shared/problem.ts'

/** Every causal model of a deck must be sound and reproduce the experiments it asserts. */
export function checkModels({ models }: { readonly models: Models }): Problem[] {
  return [
    ...models.misnamed.map(
      (file): Problem => ({
        severity: 'warning',
        message: 'this file is not read: the name of a model ends in .yaml',
        at: { file },
        hint: 'rename it, or take it out of pathways/',
      }),
    ),
    ...models.names.flatMap((name) => {
      const model = models.get(name)
      return model ? [...checkModel(model), ...otherName(model)] : []
    }),
  ]
}

/** All that is wrong with one model. */
export function checkModel({ reading: { pathway, problems, placeOf } }: Pick<Model, 'reading'>): Problem[] {
  return pathway ? [...problems, ...checkPathway(pathway, placeOf)] : [...problems]
}

/** Slides name a model by its file; what is exported, by the name in it. */
function otherName({ name, reading: { pathway, placeOf } }: Model): Problem[] {
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
