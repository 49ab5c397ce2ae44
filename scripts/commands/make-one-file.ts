import { createWriteStream, existsSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { BrowserOnce } from '../browser/open-browser-once.ts'
import { openOneFile } from '../check/open-one-file.ts'
import type { Deck } from '../deck/deck.ts'
import { lineOf } from '../deck/line-of.ts'
import { judge } from '../shared/judge.ts'
import type { Problem } from '../shared/problem.ts'
import { shown } from '../shared/shown.ts'
import { type OneFileTalk, oneFileTalk } from '../talk/one-file.ts'
import { type Embedded, sizeOf, streamOf } from '../talk/pieces.ts'
import { fileNames } from './outputs.ts'

const megabyte = 2 ** 20

/** From this size on a page takes its time to open. In bytes. */
const heavy = 50 * megabyte

/** A page beyond this size opens on few machines, and at some size on none. In bytes. */
const tooHeavy = 400 * megabyte

/** The one-file talk of a deck, and what there is to say about it. */
export interface MadeOneFile {
  /** Whether there is one: a talk that is too heavy goes without. */
  readonly isMade: boolean
  readonly warnings: readonly Problem[]
}

/**
 * Writes the one-file talk, and opens it to see that it is whole. What it turns out to lack is put in.
 *
 * @param staging holds the finished talk, and gets the file
 * @throws DeckError with what is wrong on its slides
 */
export async function makeOneFile(deck: Deck, browser: BrowserOnce, staging: string): Promise<MadeOneFile> {
  const folder = join(staging, fileNames.talk)
  const target = join(staging, fileNames.html)
  const asked = new Set<string>()
  while (true) {
    const talk = await oneFileTalk(folder, asked, deck.allowed)
    const weight = weightWarnings(deck, talk)
    if (sizeOf(talk.pieces) > tooHeavy) return { isMade: false, warnings: weight }
    await pipeline(streamOf(talk.pieces), createWriteStream(target))
    const { problems, missing } = await openOneFile(deck, await browser.open(), target)
    const more = missing.filter((path) => !asked.has(path) && existsSync(join(folder, path)))
    if (more.length === 0) return { isMade: true, warnings: [...judge(deck, problems), ...weight] }
    for (const path of more) asked.add(path)
  }
}

function weightWarnings(deck: Deck, { pieces, linked }: OneFileTalk): Problem[] {
  const size = sizeOf(pieces)
  const isTooHeavy = size > tooHeavy
  return [
    ...linked.map(
      ({ path, size }): Problem => ({
        severity: 'warning',
        message: `talk.html does not carry ${path} (${megabytes(size)}), which the deck only links to`,
        at: lineOf(deck, undefined, path),
        hint: 'where talk.html goes, put the file beside it',
      }),
    ),
    ...(size > heavy
      ? [
          {
            severity: 'warning' as const,
            message: isTooHeavy
              ? `talk.html is left out: with its pictures and films it would have ${megabytes(size)}`
              : `talk.html has ${megabytes(size)}`,
            at: { file: shown(deck.entry), line: 1 },
            hint: `the heaviest files: ${heaviest(pieces.filter((piece) => typeof piece !== 'string'))}`,
          },
        ]
      : []),
  ]
}

function heaviest(files: readonly Embedded[]): string {
  return [...files]
    .sort((a, b) => b.size - a.size)
    .slice(0, 5)
    .map(({ path, size }) => `${path} (${megabytes(size)})`)
    .join(', ')
}

function megabytes(size: number): string {
  return `${Math.round(size / megabyte)} MB`
}
