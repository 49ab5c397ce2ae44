import { escapeHtml } from '../escape-html.ts'
import type { HandoutSource } from './part.ts'

/** The titles of the slides, each leading to its slide. */
export function contents({ slides, words }: HandoutSource): string {
  const entries = slides
    .filter(({ title }) => title)
    .map(({ no, id, title }) => `<li><a href="#${id}"><b>${no}</b> ${escapeHtml(title)}</a></li>`)
  if (entries.length < 2) return ''
  return `<nav class="contents"><h2>${words.contents}</h2>\n<ul>\n${entries.join('\n')}\n</ul></nav>`
}
