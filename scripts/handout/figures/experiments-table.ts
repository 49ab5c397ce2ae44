import { type Judgement, judge } from '../../pathway/experiments.ts'
import { citedInShort } from '../../pathway/words/cited-titles.ts'
import { labelOf } from '../../pathway/words/label-of.ts'
import { sayAgreement } from '../../pathway/words/say-agreement.ts'
import { sayExpectation } from '../../pathway/words/say-expectation.ts'
import { escapeHtml } from '../../shared/escape-html.ts'
import { evidenceHtml, type TableSource } from './evidence-html.ts'
import { shortNameOf } from './short-name-of.ts'

/**
 * Every experiment of a model: what was reported of each node, and what the model predicts.
 *
 * @param readOut head of the column with the nodes
 */
export function experimentsTable(source: TableSource, readOut: string): string {
  const { table } = source.words
  const heads = [table.experiment, readOut, table.report, table.prediction, table.agreement, table.source]
  return `<table class="of-model"><caption>${escapeHtml(table.experiments)}</caption>
<thead><tr>${heads.map((head) => `<th scope="col">${escapeHtml(head)}</th>`).join('')}</tr></thead>
${judge(source.pathway)
  .map((judgement) => rowsOf(judgement, source))
  .join('\n')}
</table>`
}

/** The rows of an experiment, one a node, which stay together. */
function rowsOf(judgement: Judgement, source: TableSource): string {
  const { pathway, words } = source
  const { experiment, cells } = judgement
  const { id, title, status, evidence } = experiment
  const plain = labelOf(title, words.language)
  const marked = ['control', 'reported'].includes(status)
    ? plain
    : words.table.marked(plain, words.experimentStatuses[status])
  const span = cells.length > 1 ? ` rowspan="${cells.length}"` : ''
  const nodes = cells.map(({ node, expected, predicted, holds }) =>
    [shortNameOf(pathway, node, words.language), sayExpectation(expected, words), words.levels[predicted]]
      .map(escapeHtml)
      .map((cell, index) => `<td>${index === 2 && !holds ? `<strong>${cell}</strong>` : cell}</td>`)
      .join(''),
  )
  const [first = `<td>${escapeHtml(words.table.none)}</td><td></td><td></td>`, ...others] = nodes
  const sources = evidenceHtml(evidence, source) || escapeHtml(citedInShort(pathway, experiment, words))
  return `<tbody><tr><th scope="rowgroup"${span}>${escapeHtml(`${id} ${marked}`)}</th>${first}<td${span}>${escapeHtml(
    sayAgreement(judgement, words).text,
  )}</td><td${span}>${sources}</td></tr>${others.map((cells) => `<tr>${cells}</tr>`).join('')}</tbody>`
}
