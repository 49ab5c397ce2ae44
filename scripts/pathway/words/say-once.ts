/**
 * Leaves the bracket at the end of a name out where the name comes again: "the A1 receptor (Gi/o) … the A1
 * receptor". A name that another one differs from by its bracket alone keeps it.
 *
 * @param names as they stand in a sentence
 */
export function sayOnce(text: string, names: readonly string[]): string {
  const parts = names.map((name) => {
    const [bracket = ''] = /\s?[(（][^()（）]+[)）]$/.exec(name) ?? []
    return { bare: name.slice(0, name.length - bracket.length), bracket }
  })
  const alone = (bare: string) => parts.filter((part) => part.bare === bare).length === 1
  return parts
    .filter(({ bare, bracket }) => bracket && alone(bare))
    .reduce((said, { bare, bracket }) => {
      // The first letter may be a capital where a sentence begins.
      const rest = bare.slice(1)
      const [before = '', ...after] = said.split(`${rest}${bracket}`)
      return after.length ? `${before}${rest}${bracket}${after.join(rest)}` : said
    }, text)
}
