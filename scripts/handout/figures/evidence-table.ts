import { edgeEvidence } from '../../pathway/edge-evidence.ts'
import { escapeHtml } from '../../shared/escape-html.ts'
import { evidenceHtml, type TableSource } from './evidence-html.ts'
import { shortNameOf } from './short-name-of.ts'

/** Every link of a model with what it stands on. */
export function evidenceTable(source: TableSource): string {
  const { pathway, words } = source
  const { relations, statuses, table, language } = words
  const name = (id: string) => shortNameOf(pathway, id, language)
  const heads = [table.from, table.relation, table.to, table.status, table.source]
  const rows = pathway.edges.map((edge) => {
    const relation = relations[edge.type]
    const { evidence, isOfModel } = edgeEvidence(pathway, edge)
    const cells = [
      edge.for ? table.neededFor(relation, name(edge.for)) : relation,
      name(edge.to),
      statuses[edge.status],
    ]
    return `<tr><th scope="row">${escapeHtml(name(edge.from))}</th>${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}<td>${
      evidenceHtml(evidence, source) + escapeHtml(isOfModel ? table.ofModel : '') ||
      escapeHtml(table.noSource)
    }</td></tr>`
  })
  return `<table class="of-model"><caption>${escapeHtml(table.evidence)}</caption>
<thead><tr>${heads.map((head) => `<th scope="col">${escapeHtml(head)}</th>`).join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table>`
}
