import { type Identifier, readIdentifier } from '../sources/fetch/identifier.ts'
import { bibliographyEndings } from '../sources/read-bibliography.ts'
import { wrongUsage } from './wrong-usage.ts'

/** A work by its identifier, or the file that works are read from. */
export type Asked = { readonly identifier: Identifier } | { readonly file: string }

/**
 * What a word of the command line asks for.
 *
 * @throws DeckError (exit code 2) for one that names no work
 */
export function whatIsAsked(word: string): Asked {
  const identifier = readIdentifier(word)
  if (identifier) return { identifier }
  const ending = /\.([a-z]+)$/i.exec(word)?.[1]?.toLowerCase() ?? ''
  if (bibliographyEndings.includes(ending)) return { file: word }
  throw wrongUsage(`${word} names no work`, wanted(word))
}

function wanted(word: string): string {
  if (/^\d+$/.test(word)) return `write PMID:${word} or PMCID:PMC${word}`
  const endings = bibliographyEndings.map((ending) => `.${ending}`).join(', ')
  return `write a DOI (10.1038/…), PMID:…, PMCID:…, arXiv:…, or a file that ends in one of ${endings}`
}
