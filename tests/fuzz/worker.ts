import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { build } from '../../scripts/commands/build.ts'
import { DeckError, formatProblem, type Position } from '../../scripts/shared/problem.ts'
import { useTemporaryFolder } from '../../scripts/shared/temporary-folder.ts'
import { readSlidesPdf } from '../support/read-slides-pdf.ts'
import { writeFiles } from '../support/write-files.ts'
import { brokenDecks, type NamedDeck } from './broken-decks.ts'
import type { Outcome } from './outcome.ts'

/*
 * Builds broken decks one after the other, each when the parent process names it, in the current folder.
 * One process takes many: most of a small build is the loading of libraries.
 */

const [count = '', seed = ''] = process.argv.slice(2)
const decks = brokenDecks(Number(count), Number(seed))

async function attempt(deck: NamedDeck): Promise<Outcome> {
  const file = deck.file ?? `${deck.name}.md`
  writeFiles('.', { [file]: deck.content, ...deck.files })
  try {
    await build(file, { out: 'dist', only: ['pdf'], clicks: 'final' })
    return { kind: 'built', missing: await missingIn(deck) }
  } catch (error) {
    if (!(error instanceof DeckError))
      return { kind: 'threw', stack: String(error instanceof Error ? error.stack : error) }
    // A name stands in no line of the file that has it.
    const hasPlace = (at: Position | undefined) => Boolean(at?.line || (deck.file && at?.file))
    const placeless = error.problems.filter(({ severity, at }) => severity === 'error' && !hasPlace(at))
    return { kind: 'refused', placeless: placeless.map(formatProblem) }
  } finally {
    for (const path of [file, ...Object.keys(deck.files ?? {})]) rmSync(path, { force: true })
    rmSync('dist', { recursive: true, force: true })
  }
}

async function missingIn({ shows }: NamedDeck): Promise<string[]> {
  const [folder = ''] = readdirSync('dist')
  const { pages } = await readSlidesPdf(join('dist', folder, 'slides.pdf'))
  // A word that is too long for its line is on two.
  const text = pages
    .map((page) => page.text)
    .join(' ')
    .replace(/\s/g, '')
  return shows.filter((word) => !text.includes(word))
}

await useTemporaryFolder()
process.on('message', async (index) => {
  const deck = decks[z.number().parse(index)]
  if (deck) process.send?.(await attempt(deck))
})
process.send?.('ready')
