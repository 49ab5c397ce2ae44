import { citedKeys } from '../deck/cited-keys.ts'
import type { Deck } from '../deck/deck.ts'
import { namedModels } from '../deck/named-models.ts'
import type { Problem } from '../shared/problem.ts'
import type { SourceProblem } from '../sources/source-problem.ts'

/** How many entries are named one by one. */
const named = 3

/**
 * What is wrong with a bibliography, and with the entries that are cited. A bibliography of many decks may hold others
 * that are no references: they are told together.
 */
export function checkBibliography(deck: Pick<Deck, 'citations' | 'models' | 'slidev' | 'root'>): Problem[] {
  const { problems = [] } = deck.citations?.bibliography ?? {}
  const cited = citedKeys(deck, namedModels(deck))
  const { harmful = [], harmless = [] } = Object.groupBy(problems, ({ key }) =>
    key === undefined || cited.has(key) ? 'harmful' : 'harmless',
  )
  // Who cites nothing misses nothing.
  const told = cited.size ? harmful : harmful.map((problem) => ({ ...problem, severity: 'warning' as const }))
  return [...told, ...asOne(harmless)]
}

function asOne(problems: readonly SourceProblem[]): Problem[] {
  const errors = problems.filter(({ severity }) => severity === 'error')
  const keys = [...new Set(errors.map(({ key }) => key))]
  const [first] = errors
  if (!first) return []
  const more = keys.length > named ? ` and ${keys.length - named} more` : ''
  return [
    {
      severity: 'warning',
      message: `entries that are not cited, and cannot be as they are: ${keys.slice(0, named).join(', ')}${more}`,
      at: first.at,
      hint: first.message,
    },
  ]
}
