import type { Evidence, Pathway } from '../../pathway/schema.ts'
import type { Vocabulary } from '../../pathway/words/vocabulary.ts'
import { escapeHtml } from '../../shared/escape-html.ts'

/** What the tables of a model are written from. */
export interface TableSource {
  readonly pathway: Pathway
  readonly words: Vocabulary
  /** Keys of the works that the handout lists. */
  readonly listed: ReadonlySet<string>
}

/** Sources and the places in them, as HTML; each leads to the list of references, else to where it is published. */
export function evidenceHtml(evidence: readonly Evidence[], { pathway, words, listed }: TableSource): string {
  return evidence
    .map(({ cite, locator }) => {
      const { title, url } = pathway.sources[cite] ?? { title: cite }
      const to = listed.has(cite) ? `#reference-${cite}` : url
      const name = to ? `<a href="${escapeHtml(to)}">${escapeHtml(title)}</a>` : escapeHtml(title)
      return name + escapeHtml(locator ? words.beforeLocator + locator : '')
    })
    .join(escapeHtml(words.betweenSources))
}
