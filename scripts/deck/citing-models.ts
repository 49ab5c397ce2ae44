import { citedByModel } from './cited-by-model.ts'
import type { Models } from './models.ts'

/** The files of the models that stand on each work, by its key. */
export function citingModels(models: Models): ReadonlyMap<string, readonly string[]> {
  const files = new Map<string, string[]>()
  for (const name of models.names) {
    const model = models.get(name)
    for (const key of citedByModel(model)) files.set(key, [...(files.get(key) ?? []), model?.file ?? name])
  }
  return files
}
