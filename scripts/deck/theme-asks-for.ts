import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Deck } from './deck.ts'
import { importedSheets } from './imported-sheets.ts'

/**
 * Whether an address stands in the deck's theme, or in a style sheet that it imports, and so is not for the deck to mend: some themes have a
 * picture of another host behind their cover.
 */
export function themeAsksFor({ slidev }: Deck, address: string): boolean {
  const seen = new Set<string>()
  const isIn = (file: string): boolean => {
    if (seen.has(file)) return false
    seen.add(file)
    const text = readFileSync(file, 'utf8')
    return text.includes(address) || importedSheets(file, text).some((sheet) => isIn(sheet))
  }
  return slidev.themeRoots.some((root) =>
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(vue|css|ts)$/.test(file) && !file.includes('node_modules'))
      .some((file) => isIn(join(root, file))),
  )
}
