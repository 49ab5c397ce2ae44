import { existsSync, lstatSync, readdirSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'
import type { Deck } from '../deck/deck.ts'
import { ownFiles } from '../deck/own-files.ts'
import type { Problem } from '../shared/problem.ts'
import { shown } from '../shared/shown.ts'

/** Folders of a deck from which files enter a talk without being named in full. */
const gathered = ['public', 'components', 'layouts', 'styles', 'setup', 'snippets', 'pages', 'pathways']

/**
 * Symbolic links of a deck that lead to files outside of it: those would be copied into the talk unseen.
 */
export function checkLinkedFiles(deck: Deck): Problem[] {
  const isOwn = ownFiles(deck)
  const read = [...Object.keys(deck.slidev.data.watchFiles), ...Object.keys(deck.slidev.data.markdownFiles)]
  const candidates = new Set([
    ...linksIn(deck.root, false),
    ...gathered.flatMap((name) => linksIn(join(deck.root, name), true)),
    ...read.filter((file) => existsSync(file) && lstatSync(file).isSymbolicLink()),
  ])
  return [...candidates]
    .filter((link) => existsSync(link) && !isOwn(link))
    .map((link) => ({
      severity: 'error',
      message: `this symbolic link leads out of the deck, to ${readlinkSync(link)}`,
      at: { file: shown(link) },
      hint: 'put the file itself there, if the talk is to carry it; or remove the link',
    }))
}

function linksIn(folder: string, below: boolean): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: below, withFileTypes: true })
    .filter((entry) => entry.isSymbolicLink() && entry.name !== 'node_modules')
    .map((entry) => join(entry.parentPath, entry.name))
}
