import { citationWords } from '../../deck/citation-words.ts'
import { citedWorks } from '../../deck/cited-works.ts'
import type { HandoutSource } from './part.ts'

/** The list of what is cited. */
export function references({ deck, words }: HandoutSource): string {
  if (!deck.citations?.processor) return ''
  const { readings } = citationWords(deck.about.language)
  const entries = citedWorks(deck.citations).map(({ key, full, read }) => {
    const note = read && read !== 'full' ? ` <em>${readings[read]}.</em>` : ''
    return `<li id="reference-${key}">${full}${note}</li>`
  })
  return `<section class="references"><h2>${words.references}</h2>\n<ul>\n${entries.join('\n')}\n</ul></section>`
}
