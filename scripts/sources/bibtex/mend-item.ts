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
 * Mends what Citation.js makes of an entry: kinds of theses and reports in words, lists as a text, no names without a
 * letter, and the address of a work on arXiv that says no other.
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
    ...Object.fromEntries(
      Object.entries(item).map(([variable, value]) => [variable, mended(variable, value)]),
    ),
    ...(known && { genre: known }),
    ...(isArxiv && fields.eprint && URL === undefined && { URL: `https://arxiv.org/abs/${fields.eprint}` }),
  }
}

/** CSL has one text where BibLaTeX has a list of places, publishers or languages. */
function mended(variable: string, value: unknown): unknown {
  if (!Array.isArray(value)) return value
  const list: readonly unknown[] = value
  if (list.every((inner) => typeof inner === 'string'))
    return variable === 'language' ? list[0] : list.join(' and ')
  return list.filter(
    (inner) => typeof inner !== 'object' || inner === null || Object.values(inner).some(Boolean),
  )
}
