import type { Model } from './models.ts'

/** The keys of the works that a model stands on, in the order in which it names them. */
export function citedByModel(model: Pick<Model, 'reading'> | undefined): string[] {
  const pathway = model?.reading.pathway
  if (!pathway) return []
  return [
    ...new Set(
      [pathway, ...pathway.edges, ...pathway.experiments].flatMap(({ evidence }) =>
        evidence.map(({ cite }) => cite),
      ),
    ),
  ]
}
