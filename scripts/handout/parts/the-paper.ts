import { citationWords } from '../../deck/citation-words.ts'
import { findCitations } from '../../sources/find-citations.ts'
import { writeOutAddresses } from '../write-out-addresses.ts'
import type { HandoutSource } from './part.ts'

/** The whole reference of what the talk is about, and how far that was read. */
export function thePaper({ deck: { about, citations }, options, words }: HandoutSource): string {
  const { processor, bibliography } = citations ?? {}
  const keys = findCitations(options.reference ?? '').flatMap(({ works }) => works.map(({ key }) => key))
  if (!processor || keys.length === 0) return ''
  const { readings } = citationWords(about.language)
  const works = keys.map((key) => {
    const read = bibliography?.entries.get(key)?.read
    const note = read && read !== 'full' ? ` <em>${readings[read]}.</em>` : ''
    return `<p>${writeOutAddresses(processor.full(key))}${note}</p>`
  })
  return `<section class="the-paper"><h2>${words.paper}</h2>\n${works.join('\n')}</section>`
}
