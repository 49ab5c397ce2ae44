import { foldToAscii } from '../fold-to-ascii.ts'
import { lettersOf } from '../letters-of.ts'
import type { Work } from './answered-work.ts'

/** Words that say nothing of what a work is about. */
const insignificant: ReadonlySet<string> = new Set(
  (
    'a an the on of in into at by for from to with within without via and or but as is are was were be do does did ' +
    'has have had can could may might will would should how what when where which who whose why this that these ' +
    'those its their our we not no new novel toward towards using through during between among after before under ' +
    'over der die das ein eine le la les un une des du de el los las una'
  ).split(' '),
)

/**
 * A key that a reader can guess: the first author's family name, the year, and the first word of the title that
 * says something, in ASCII; `b`, `c` … behind it where another work has that key. A work whose author or title has
 * no such form, a Chinese one for instance, takes the key of its identifier.
 *
 * @param taken keys of other works
 */
export function citationKey(work: Work, taken: ReadonlySet<string>): string {
  const key = readableKey(work) ?? identifierKey(work)
  for (let index = 0; ; index += 1) {
    const next = index === 0 ? key : `${key}${lettersOf(index)}`
    if (!taken.has(next)) return next
  }
}

function readableKey({ author, editor, issued, title }: Work): string | undefined {
  const [first] = author ?? editor ?? []
  const name =
    first && 'family' in first
      ? `${first['non-dropping-particle'] ?? ''}${first.family}`
      : (significant(first?.literal) ?? '')
  const surname = foldToAscii(name)
  const word = significant(title)
  if (!/^[a-z]/.test(surname) || !word) return undefined
  return `${surname}${issued?.['date-parts']?.[0]?.[0] ?? ''}${word}`
}

function significant(text = ''): string | undefined {
  return text
    .replace(/<[^>]*>/g, '')
    .split(/[^\p{L}\p{N}\p{M}'’]+/u)
    .map((word) => foldToAscii(word))
    .find((word) => word.length > 1 && !insignificant.has(word))
}

function identifierKey({ DOI, PMID, PMCID, issued }: Work): string {
  const named = DOI ? `doi:${DOI}` : PMID ? `pmid:${PMID}` : PMCID ? `pmcid:${PMCID}` : undefined
  const year = issued?.['date-parts']?.[0]?.[0] ?? ''
  // In a key for Pandoc marks stand one at a time, between letters and figures.
  return (named ?? `work${year}`)
    .toLowerCase()
    .replace(/[^a-z0-9]+$/, '')
    .replace(/[^a-z0-9]+/g, (marks) => (/^[:.-]$/.test(marks) ? marks : '-'))
}
