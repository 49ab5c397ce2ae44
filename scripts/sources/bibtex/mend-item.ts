/** What keys of BibLaTeX's field `type` print. */
const genres: Readonly<Record<string, string>> = {
  bathesis: 'Bachelor’s thesis',
  candthesis: 'Candidate thesis',
  mathesis: 'Master’s thesis',
  phdthesis: 'PhD thesis',
  resreport: 'Research report',
  techreport: 'Technical report',
}

/**
 * Mends what Citation.js makes of an entry: kinds of theses and reports in words, no names without a letter, and the
 * address of a work on arXiv that says no other.
 *
 * @param fields of the entry in BibTeX
 */
export function mendItem(
  item: Readonly<Record<string, unknown>>,
  fields: Readonly<Record<string, string>>,
): Readonly<Record<string, unknown>> {
  const { genre, URL } = item
  const isArxiv = /^arxiv$/i.test(fields.archiveprefix ?? fields.eprinttype ?? '')
  const known = typeof genre === 'string' ? genres[genre] : undefined
  return {
    ...Object.fromEntries(Object.entries(item).map(([variable, value]) => [variable, withoutEmpty(value)])),
    ...(known && { genre: known }),
    ...(isArxiv && fields.eprint && URL === undefined && { URL: `https://arxiv.org/abs/${fields.eprint}` }),
  }
}

function withoutEmpty(value: unknown): unknown {
  if (!Array.isArray(value)) return value
  const list: readonly unknown[] = value
  return list.filter(
    (inner) => typeof inner !== 'object' || inner === null || Object.values(inner).some(Boolean),
  )
}
