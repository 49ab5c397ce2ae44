import { mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { build } from '../../scripts/commands/build.ts'
import type { Output } from '../../scripts/commands/outputs.ts'
import { DeckError, type Problem } from '../../scripts/shared/problem.ts'
import { writeFiles } from '../support/write-files.ts'
import { deckText, type HostileDeck } from './hostile-deck.ts'

/** What came of a deck: it was built or refused; anything else that is thrown is thrown on. */
export interface Attempt {
  readonly kind: 'built' | 'refused'
  readonly problems: readonly Problem[]
}

/**
 * Builds one deck with a slide for each of these, in the current folder, which is emptied first. What is built
 * lies in `dist/`.
 */
export async function attempt(
  decks: readonly HostileDeck[],
  only: readonly Output[] = ['talk', 'html', 'pdf'],
): Promise<Attempt> {
  for (const name of readdirSync('.')) rmSync(name, { recursive: true, force: true })
  writeFiles('.', { 'package.json': '{"type":"module"}' })
  for (const { files = {}, links = {} } of decks) {
    writeFiles('.', files)
    for (const [link, target] of Object.entries(links)) {
      mkdirSync(dirname(join('.', link)), { recursive: true })
      symlinkSync(target, link)
    }
  }
  const head = decks.map(({ head = '' }) => head).join('')
  writeFiles('.', {
    'slides.md': deckText(
      decks.map(({ body = 'Text.' }) => body),
      head,
    ),
  })
  try {
    await build('slides.md', { out: 'dist', only, clicks: 'final' })
    return { kind: 'built', problems: [] }
  } catch (error) {
    if (!(error instanceof DeckError)) throw error
    return { kind: 'refused', problems: error.problems }
  }
}
