import { escapeHtml } from '../shared/escape-html.ts'
import type { Citation } from '../sources/find-citations.ts'
import { onlyWork } from '../sources/kept-processor.ts'
import type { Processor } from '../sources/open-processor.ts'
import { citationWords, sayReading } from './citation-words.ts'
import type { Citations } from './citations.ts'
import type { Replacement } from './cited-html.ts'
import { knownPart } from './known-part.ts'

/** Writes what is said of a work in a mark so that it leads to the entry of the work. Both are HTML. */
export type LinkToWork = (key: string, said: string) => string

/**
 * Gives the mark of a citation: what is said of each of its works leads to its entry.
 *
 * @returns nothing for a deck that cites no work that it knows
 */
export function markHtml(citations: Citations | undefined, linkTo: LinkToWork): Replacement | undefined {
  const processor = citations?.processor
  if (!processor) return undefined
  return (citation) => {
    const known = knownPart(citation, citations.bibliography)
    return known && markOf(known, { ...citations, processor }, linkTo)
  }
}

function markOf(
  citation: Citation,
  { processor, showsRead, bibliography, language }: Citations & { readonly processor: Processor },
  linkTo: LinkToWork,
): string {
  const words = citationWords(language)
  const mark = processor.mark(citation)
  const parts = partsOf(citation, mark, processor)
  // Of works that a style writes as one (1–3) each can be said by itself alone, at the foot of the slide.
  const isWhole = parts.filter((part) => typeof part !== 'string').length === citation.works.length
  const html = parts.map((part) => {
    if (typeof part === 'string') return part
    const read = showsRead && isWhole ? bibliography.entries.get(part.key)?.read : undefined
    const note = sayReading(read, words)
    return linkTo(escapeHtml(part.key), note ? `${part.said}, ${note}` : part.said)
  })
  // Vue, through which slides go, would work out what stands in double braces.
  return `<span class="citation">${html.join('').replaceAll('{', '&#123;')}</span>`
}

/** What may be around all works of a mark: a raised position, brackets, or the end of those of the first. */
const around = [
  /^<sup>[([（]?([\s\S]*?)[)\]）]?<\/sup>$/,
  /^[([（]([\s\S]*)[)\]）]$/,
  /^([\s\S]*)$/,
  /^([^<]*)[)\]）]$/,
]

/** What a mark says of a work, and what it says between works. */
type Part = string | { readonly key: string; readonly said: string }

/** Finds in a mark what is said of each work: as it is said of this work alone, without what is around it. */
function partsOf(citation: Citation, mark: string, processor: Processor): Part[] {
  const parts: Part[] = []
  let rest = mark
  for (const [index, { key }] of citation.works.entries()) {
    const alone = processor.mark(onlyWork(citation, index))
    const found = around
      .flatMap((pattern) => pattern.exec(alone)?.[1] ?? [])
      .map((said) => new RegExp(`(?<![\\w&#])${RegExp.escape(said)}(?!\\w)`).exec(rest))
      .find((match) => match !== null)
    // A style may put them in another order, or leave some out.
    if (!found) continue
    const [said] = found
    parts.push(rest.slice(0, found.index), { key, said })
    rest = rest.slice(found.index + said.length)
  }
  const [first] = citation.works
  return parts.length === 0 && first ? [{ key: first.key, said: mark }] : [...parts, rest]
}
