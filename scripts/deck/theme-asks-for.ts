import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Deck } from './deck.ts'

/**
 * Whether an address stands in the deck's theme, and so is not for the deck to mend: some themes have a
 * picture of another host behind their cover.
 */
export function themeAsksFor({ slidev }: Deck, address: string): boolean {
  return slidev.themeRoots.some((root) =>
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(vue|css|ts)$/.test(file) && !file.includes('node_modules'))
      .some((file) => readFileSync(join(root, file), 'utf8').includes(address)),
  )
}
