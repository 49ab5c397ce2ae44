import { globSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Deck } from './deck.ts'

/** The components that a deck has files of: they take the place of ours that are called the same. */
export function ownComponents({ root }: Pick<Deck, 'root'>): ReadonlySet<string> {
  const files = globSync('**/*.vue', { cwd: join(root, 'components') })
  return new Set(files.map((file) => basename(file, '.vue')))
}
