import type { See } from './use.ts'

const named =
  /\/\*[\s\S]*?\*\/|(@import\s+)?\burl\(\s*(?:"([^"]*)"|'([^']*)'|([^"'()\s]+))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')/gi

/** Goes through what a style sheet, or a text with pieces of style in it, names. */
export function visitStyles(css: string, see: See): string {
  return css.replace(named, (whole, imports, double, single, bare, importedDouble, importedSingle) => {
    const imported: string | undefined = importedDouble ?? importedSingle
    const address: string | undefined = imported ?? double ?? single ?? bare
    if (!address) return whole
    const other = see(address, imports || imported !== undefined ? 'style' : 'part')
    return other === undefined ? whole : whole.replace(address, () => other)
  })
}
