import { nameVariables } from './csl-variables.ts'

const mark = '\uE002'
const joined = new RegExp(`,?\\s*(?:and|&#38;|&amp;|&|和|及|、)?\\s*${mark}(\\.?)`, 'g')

/**
 * BibTeX's `and others` is a last author of that name, in CSL-JSON made by Pandoc too. A processor takes it for a
 * person: it gets a name by which what was set can be found again.
 */
export function openOthers(item: object): object {
  const changed = { ...item }
  for (const variable of nameVariables) {
    const names: unknown = Reflect.get(item, variable)
    if (!Array.isArray(names)) continue
    const last: unknown = names.at(-1)
    const isOthers = typeof last === 'object' && last !== null && Object.values(last).join() === 'others'
    if (isOthers) Reflect.set(changed, variable, [...names.slice(0, -1), { literal: mark }])
  }
  return changed
}

/** Puts `et al.` in the place of what {@link openOthers} marked, and of what joins it to the names before. */
export function closeOthers(html: string, etAl: string): string {
  return html.replace(joined, (_, point: string) => (etAl.endsWith('.') ? etAl : etAl + point))
}
