import { citedByModel } from './cited-by-model.ts'
import type { Models } from './models.ts'

/** The keys of the works that models stand on. */
export function evidenceOf(models: Models, names: Iterable<string> = models.names): string[] {
  return [...new Set([...names].flatMap((name) => citedByModel(models.get(name))))]
}
