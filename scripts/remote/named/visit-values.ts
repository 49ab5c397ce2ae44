import { remoteAddress } from '../remote-address.ts'
import type { See } from './use.ts'
import { namesPicture, useOfEnding } from './use-of-ending.ts'
import { visitStyles } from './visit-styles.ts'

/** Values that are never shown, or that are links. */
const beside =
  /^(url|href|link|links|seoMeta|info|fonts|plantUmlServer|exportFilename|htmlAttrs|remote|favicon)$/

/** Goes through the values of a frontmatter, which are handed to layouts and components. */
export function visitValues<T>(values: T, see: See): T
export function visitValues(values: unknown, see: See): unknown {
  return visitValue('', values, see)
}

function visitValue(key: string, value: unknown, see: See): unknown {
  if (Array.isArray(value)) return value.map((each) => visitValue(key, each, see))
  if (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype)
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [
        name,
        beside.test(name) ? inner : visitValue(name, inner, see),
      ]),
    )
  if (typeof value !== 'string') return value
  if (remoteAddress(value) === undefined) return visitStyles(value, see)
  const use = useOfEnding(value) ?? (namesPicture(key) || key === 'src' ? 'picture' : undefined)
  return use ? (see(value, use) ?? value) : value
}
