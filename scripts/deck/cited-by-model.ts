import type { Models } from './models.ts'

/** The keys of the works that a model stands on, in the order in which it names them. */
export function citedByModel(models: Models, name: string): string[] {
  const { edges = [], experiments = [] } = models.get(name)?.reading.pathway ?? {}
  return [...new Set([...edges, ...experiments].flatMap(({ evidence }) => evidence.map(({ cite }) => cite)))]
}
