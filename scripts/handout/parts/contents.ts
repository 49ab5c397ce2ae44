import { escapeHtml } from '../../shared/escape-html.ts'
import type { BackPart, HandoutSource } from './part.ts'

/** Fewer titles are seen at once. */
const least = 4

/** The titles of the slides by their numbers, each leading to its slide, and what is behind them. */
export function contents({ slides, words }: HandoutSource, behind: readonly BackPart[]): string {
  const entries = slides
    .filter(({ title }) => title)
    .map(
      ({ no, id, title }) => `<li><a href="#${id}"><b>${no}</b> <span>${escapeHtml(title)}</span></a></li>`,
    )
  if (entries.length < least) return ''
  const parts = behind.map(({ id, title }) => `<li><a href="#${id}">${escapeHtml(title)}</a></li>`)
  const last = parts.length > 0 ? `\n<ul class="behind">${parts.join('\n')}</ul>` : ''
  return `<nav class="contents"><h2>${words.contents}</h2>\n<ul>\n${entries.join('\n')}\n</ul>${last}</nav>`
}
