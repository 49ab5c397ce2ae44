import type { Publication } from './dialect.ts'

/** Databases whose prefix at identifiers.org is not their name in lower case. */
const prefixes: ReadonlyMap<string, string> = new Map([
  ['entrez gene', 'ncbigene'],
  ['uniprot-trembl', 'uniprot'],
  ['uniprot/trembl', 'uniprot'],
  ['uniprot-swissprot', 'uniprot'],
  ['hgnc accession number', 'hgnc'],
  ['hgnc', 'hgnc.symbol'],
  ['enzyme nomenclature', 'ec.code'],
  ['kegg genes', 'kegg.genes'],
  ['pubchem-compound', 'pubchem.compound'],
  ['pubchem-substance', 'pubchem.substance'],
  ['ncbi protein', 'ncbiprotein'],
  ['mirbase sequence', 'mirbase'],
])

/** `database:accession` as model files have it, or undefined where it cannot be made. */
export function identifierOf({ database, id }: Omit<Publication, 'title'>): string | undefined {
  if (!database || !id) return undefined
  const [, accession = id] = /^[A-Za-z]+:(\S+)$/.exec(id) ?? []
  const name = database.toLowerCase()
  const prefix = name === 'chebi' ? 'CHEBI' : (prefixes.get(name) ?? name.replace(/[^a-z0-9]+/g, '.'))
  const identifier = `${prefix}:${accession}`
  return /^[A-Za-z][\w.]*:\S{1,100}$/.test(identifier) ? identifier : undefined
}

/** A source of the model, with a key that is an id. */
export function sourceOf(publication: Publication): { key: string; title: string; url?: string } | undefined {
  const { database, id, title } = publication
  if (!database || !id) return undefined
  const name = database.toLowerCase()
  const key = `${name.replace(/[^a-z0-9]+/g, '_')}_${id.replace(/[^A-Za-z0-9]+/g, '_')}`
  if (!/^[a-z]\w{0,63}$/.test(key)) return undefined
  const words = title?.replace(/\s+/g, ' ').slice(0, 2000).trim() || `${database} ${id}`
  const url =
    name === 'pubmed' && /^\d+$/.test(id)
      ? `https://pubmed.ncbi.nlm.nih.gov/${id}/`
      : name === 'doi' && /^10\.\d+\/\S+$/.test(id)
        ? `https://doi.org/${encodeURI(id)}`
        : undefined
  return { key, title: words, ...(url !== undefined && { url }) }
}
