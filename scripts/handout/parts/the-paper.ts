import { findCitations } from '../../sources/find-citations.ts'
import { referenceHtml } from '../reference-html.ts'
import type { HandoutSource } from './part.ts'

/** The whole reference of what the talk is about, and how far that was read. */
export function thePaper({ deck: { citations }, options, words }: HandoutSource): string {
  const keys = findCitations(options.reference ?? '').flatMap(({ works }) => works.map(({ key }) => key))
  if (!citations?.processor || keys.length === 0) return ''
  const works = keys.map((key) => `<p>${referenceHtml(key, citations)}</p>`)
  return `<section class="the-paper"><h2>${words.paper}</h2>\n${works.join('\n')}</section>`
}
