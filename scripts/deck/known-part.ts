import type { Citation } from '../sources/find-citations.ts'
import type { Bibliography } from '../sources/read-bibliography.ts'

/** A citation with those of its works that the bibliography has. */
export function knownPart(citation: Citation, { entries }: Bibliography): Citation | undefined {
  const works = citation.works.filter(({ key }) => entries.has(key))
  return works.length ? { ...citation, works } : undefined
}
