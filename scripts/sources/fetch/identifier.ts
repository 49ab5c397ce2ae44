import { unescaped } from '../../shared/unescaped.ts'
import { isDoi, plainDoi } from '../plain-doi.ts'
import type { Told } from '../same-work.ts'

/** What names a work, and by which register. */
export interface Identifier {
  readonly kind: 'doi' | 'pmid' | 'pmcid' | 'arxiv'
  /** Without a prefix; that of PubMed Central is a number too, that of arXiv may end in a version. */
  readonly id: string
}

const arxivNumber = String.raw`\d{4}\.\d{4,5}(?:v\d+)?|[a-z-]+(?:\.[a-z]{2})?\/\d{7}(?:v\d+)?`

/** The ways they are written: with a prefix, and as the address of a page. */
const ways: readonly [kind: Identifier['kind'], pattern: RegExp][] = [
  ['pmid', /^(?:pmid:\s*|https?:\/\/pubmed\.ncbi\.nlm\.nih\.gov\/)([1-9]\d{0,8})\/?$/i],
  [
    'pmcid',
    /^(?:pmcid:\s*(?:pmc)?|pmc|https?:\/\/(?:pmc\.ncbi\.nlm\.nih\.gov|www\.ncbi\.nlm\.nih\.gov\/pmc)\/articles\/pmc)([1-9]\d{0,8})\/?$/i,
  ],
  [
    'arxiv',
    new RegExp(
      String.raw`^(?:arxiv:\s*|https?:\/\/(?:www\.)?arxiv\.org\/(?:abs|pdf)\/)(${arxivNumber})(?:\.pdf)?$`,
      'i',
    ),
  ],
]

/** Reads `10.1038/…`, `https://doi.org/10.1038/…`, `PMID:…`, `PMCID:PMC…` or `arXiv:…`; undefined for all else. */
export function readIdentifier(word: string): Identifier | undefined {
  const doi = plainDoi(/^https?:/i.test(word) ? unescaped(word) : word).replace(/[.,;]+$/, '')
  if (isDoi(doi)) return { kind: 'doi', id: doi }
  for (const [kind, pattern] of ways) {
    const [, id] = pattern.exec(word.trim()) ?? []
    if (id) return { kind, id }
  }
  return undefined
}

/** An identifier as people write it. */
export function shownIdentifier({ kind, id }: Identifier): string {
  if (kind === 'doi') return `doi:${id}`
  if (kind === 'pmcid') return `PMCID:PMC${id}`
  return kind === 'pmid' ? `PMID:${id}` : `arXiv:${id}`
}

/** Whether an identifier names this work. */
export function isOfWork({ kind, id }: Identifier, { DOI, PMID, PMCID }: Told): boolean {
  if (kind === 'pmid') return PMID === id
  if (kind === 'pmcid') return PMCID?.replace(/^PMC/i, '') === id
  const doi = kind === 'doi' ? id : `10.48550/arXiv.${id.replace(/v\d+$/i, '')}`
  return DOI?.toLowerCase() === doi.toLowerCase()
}
