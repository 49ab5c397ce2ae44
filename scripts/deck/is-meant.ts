import { nearest } from '../shared/nearest.ts'
import type { Citation } from '../sources/find-citations.ts'
import type { Bibliography } from '../sources/read-bibliography.ts'

/** Of a work, as most keys have it; handles have none. */
const year = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/

/**
 * Whether a citation is meant as one. In running text a name with an @ is the handle of a person as well, a decorator,
 * a rule of CSS: it cites when it is a key, or like one, or names a place in a work.
 */
export function isMeant({ isInText, works }: Citation, { entries }: Bibliography): boolean {
  const [first] = works
  if (!isInText || !first || works.length > 1) return true
  const { key, locator } = first
  return entries.has(key) || locator !== '' || year.test(key) || nearest(key, entries.keys()).length > 0
}
