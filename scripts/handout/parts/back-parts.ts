import { figures } from './figures.ts'
import { modelTables } from './model-tables.ts'
import type { BackPart, HandoutSource } from './part.ts'
import { questions } from './questions.ts'
import { references } from './references.ts'

/** In order, by their names among the words of a handout. */
const parts = { questions, figures, models: modelTables, references }

/** What a handout has behind its slides: for a speaker, the references alone. */
export function backParts(source: HandoutSource): BackPart[] {
  const { layout, words } = source
  const names = ['questions', 'figures', 'models', 'references'] as const
  return names
    .filter((name) => layout !== 'speaker' || name === 'references')
    .map((name) => ({ id: `part-${name}`, title: words[name], html: parts[name](source) }))
    .filter(({ html }) => html !== '')
}
