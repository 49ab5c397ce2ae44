import { escapeHtml } from '../../shared/escape-html.ts'
import { dateInWords } from '../date-in-words.ts'
import { headmatterOf } from '../headmatter-of.ts'
import { notesHtml } from '../notes/notes-html.ts'
import { firstFigure } from './first-figure.ts'
import type { HandoutSource } from './part.ts'
import { takeHome } from './take-home.ts'
import { thePaper } from './the-paper.ts'

/** What a reader sees first: the title, who presents it when, what it is about, and what to take home. */
export function firstPage(source: HandoutSource): string {
  const { deck, options } = source
  const { author, title, language } = deck.about
  const { info, date } = headmatterOf(deck)
  const presented = [author ? escapeHtml(author) : '', date ? dateInWords(date, language) : ''].filter(
    Boolean,
  )
  const summary = options.summary ?? info
  const inShort = [firstFigure(source), takeHome(source)].filter(Boolean)
  return `<header class="first-page">
<h1>${escapeHtml(title)}</h1>
${presented.length > 0 ? `<p class="presented">${presented.map((part) => `<span>${part}</span>`).join(' · ')}</p>` : ''}
${thePaper(source)}
${summary ? `<div class="summary notes">${notesHtml(summary, deck)}</div>` : ''}
${inShort.length > 0 ? `<div class="in-short">\n${inShort.join('\n')}\n</div>` : ''}
</header>`
}
