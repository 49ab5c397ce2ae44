import { citationWords } from '../deck/citation-words.ts'
import type { Citations } from '../deck/citations.ts'
import type { Citation, CitedWork } from '../sources/find-citations.ts'
import { onlyWork } from '../sources/kept-processor.ts'
import type { Processor } from '../sources/open-processor.ts'

/** The mark of a citation as it stands on a slide: a component for each of its works, which leads to its entry. */
export function markHtml(
  citation: Citation,
  processor: Processor,
  { showsRead, bibliography, language }: Citations,
): string {
  const { readings } = citationWords(language)
  const link = ({ key }: CitedWork, html: string) => {
    const read = showsRead ? bibliography.entries.get(key)?.read : undefined
    const note = read && read !== 'full' ? `, ${readings[read]}` : ''
    return `<CitedWork work="${inAttribute(key)}">${html}${note}</CitedWork>`
  }
  const mark = processor.mark(citation)
  const linked = eachLinked(citation, mark, processor, link)
  // Vue would work out what stands in double braces.
  return `<span class="citation">${linked.replaceAll('{', '&#123;')}</span>`
}

/** What is around all works of a mark: brackets, a raised position. */
const around = /^(?:<sup>)?[([（]?([\s\S]*?)[)\]）]?(?:<\/sup>)?$/

/** Finds in a mark what is said of each work: as it is said of this work alone, without what is around it. */
function eachLinked(
  citation: Citation,
  mark: string,
  processor: Processor,
  link: (work: CitedWork, html: string) => string,
): string {
  let linked = ''
  let rest = mark
  for (const [index, work] of citation.works.entries()) {
    const alone = processor.mark(onlyWork(citation, index))
    const said = around.exec(alone)?.[1] ?? alone
    const found = new RegExp(`(?<![\\w&#])${RegExp.escape(said)}(?!\\w)`).exec(rest)
    // A style may put them in another order, or several into one (1–3): the foot of the slide has each.
    if (!found) continue
    linked += rest.slice(0, found.index) + link(work, said)
    rest = rest.slice(found.index + said.length)
  }
  const [first] = citation.works
  return linked === '' && first ? link(first, mark) : linked + rest
}

function inAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
