import { escapeHtml } from '../../shared/escape-html.ts'
import type { HandoutSource } from './part.ts'

/** Fewer titles are seen at once. */
const least = 4

/** The titles of the slides by their numbers, each leading to its slide. */
export function contents({ slides, words }: HandoutSource): string {
  const entries = slides
    .filter(({ title }) => title)
    .map(
      ({ no, id, title }) => `<li><a href="#${id}"><b>${no}</b> <span>${escapeHtml(title)}</span></a></li>`,
    )
  if (entries.length < least) return ''
  return `<nav class="contents"><h2>${words.contents}</h2>\n<ul>\n${entries.join('\n')}\n</ul></nav>`
}
