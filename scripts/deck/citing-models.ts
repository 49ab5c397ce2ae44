import type { Models } from './models.ts'

/** The files of the models that stand on each work, by its key. */
export function citingModels(models: Models): ReadonlyMap<string, readonly string[]> {
  const files = new Map<string, string[]>()
  for (const name of models.names) {
    const model = models.get(name)
    const { edges = [], experiments = [] } = model?.reading.pathway ?? {}
    const keys = [...edges, ...experiments].flatMap(({ evidence }) => evidence.map(({ cite }) => cite))
    for (const key of new Set(keys)) files.set(key, [...(files.get(key) ?? []), model?.file ?? name])
  }
  return files
}
