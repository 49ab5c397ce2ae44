import type { CslItem } from './csl-item.ts'

/** What works are told apart by. */
export type Told = Pick<CslItem, 'DOI' | 'PMID' | 'PMCID' | 'title' | 'issued'>

/** Whether two entries are of one work: by the registers that both name, else by title and year. */
export function isSameWork(one: Told, other: Told): boolean {
  for (const register of ['DOI', 'PMID', 'PMCID'] as const) {
    const [a, b] = [one[register], other[register]]
    if (a && b) return a.toLowerCase() === b.toLowerCase()
  }
  return lettersOf(one.title) === lettersOf(other.title) && yearOf(one) === yearOf(other)
}

function lettersOf(title = ''): string {
  return title.replace(/<[^>]*>|[^\p{L}\p{N}]/gu, '').toLowerCase()
}

function yearOf({ issued }: Told): number | undefined {
  return issued?.['date-parts']?.[0]?.[0]
}
