import type { SlideInfo } from '@slidev/types'
import { citedByModel } from './cited-by-model.ts'
import type { Models } from './models.ts'

/**
 * The keys of the works that models stand on, in the order in which the models name them.
 *
 * @param slides when given, models that they name alone
 */
export function evidenceOf(models: Models, slides?: readonly SlideInfo[]): string[] {
  const keys = models.names
    .filter((name) => slides?.some(({ content }) => shows(content, name)) ?? true)
    .flatMap((name) => citedByModel(models.get(name)))
  return [...new Set(keys)]
}

/** Whether a model is named on a slide, by a fence or by a component. */
function shows(content: string, name: string): boolean {
  const word = RegExp.escape(name)
  return new RegExp(`^\\s*(\`{3,}|~{3,})\\s*pathway\\s+${word}(?![\\w-])|\\smodel=["']${word}["']`, 'm').test(
    content,
  )
}
