import { citedWorks } from '../../deck/cited-works.ts'
import { labelOf } from '../../pathway/words/label-of.ts'
import { vocabularyOf } from '../../pathway/words/vocabulary-of.ts'
import { escapeHtml } from '../../shared/escape-html.ts'
import { evidenceTable } from '../figures/evidence-table.ts'
import { experimentsTable } from '../figures/experiments-table.ts'
import { slideRequests } from '../figures/slide-requests.ts'
import type { HandoutSource } from './part.ts'

/** What each model that is shown stands on: its links with their evidence, its experiments with its predictions. */
export function modelTables({ deck, options, slides, words }: HandoutSource): string {
  if (!options.tables) return ''
  const { language } = deck.about
  const names = slides.flatMap(({ no }) =>
    slideRequests(deck, no).flatMap((asked) => (asked.kind === 'diagram' ? [] : [asked.request.model])),
  )
  const listed = new Set(deck.citations ? citedWorks(deck.citations).map(({ key }) => key) : [])
  const models = [...new Set(names)].flatMap((name) => deck.models.get(name)?.reading.pathway ?? [])
  if (models.length === 0) return ''
  const tables = models.map((pathway) => {
    const source = { pathway, words: vocabularyOf(language), listed }
    const experiments = pathway.experiments.length ? experimentsTable(source, words.readOut) : ''
    return `<h3>${escapeHtml(labelOf(pathway.title, language))}</h3>\n${evidenceTable(source)}\n${experiments}`
  })
  return `<section class="model-tables" id="part-models"><h2>${words.models}</h2>\n${tables.join('\n')}\n</section>`
}
