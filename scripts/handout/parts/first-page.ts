import { escapeHtml } from '../escape-html.ts'
import type { HandoutSource } from './part.ts'

/** What a reader sees first: the title, who presents it when, and what it is about. */
export function firstPage({ deck: { about } }: HandoutSource): string {
  return `<header class="first-page">
<h1>${escapeHtml(about.title)}</h1>
${about.author ? `<p class="presenters">${escapeHtml(about.author)}</p>` : ''}
${about.subject ? `<p class="summary">${escapeHtml(about.subject)}</p>` : ''}
</header>`
}
