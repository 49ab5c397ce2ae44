import type { Model } from './models.ts'

/** The keys of the works that a model stands on, in the order in which it names them. */
export function citedByModel(model: Pick<Model, 'reading'> | undefined): string[] {
  const { edges = [], experiments = [] } = model?.reading.pathway ?? {}
  return [...new Set([...edges, ...experiments].flatMap(({ evidence }) => evidence.map(({ cite }) => cite)))]
}
