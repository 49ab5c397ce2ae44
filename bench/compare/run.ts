#!/usr/bin/env node
import { existsSync, globSync, rmSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findChromium } from '../../scripts/browser/find-chromium.ts'
import type { Chromium } from '../../scripts/browser/pinned-chromium.ts'
import { claimFolder } from '../../scripts/shared/claimed-folder.ts'
import { DeckError, deckError, ExitCode } from '../../scripts/shared/problem.ts'
import { say } from '../../scripts/shared/progress.ts'
import { installation } from '../../scripts/shared/project.ts'
import { useTemporaryFolder } from '../../scripts/shared/temporary-folder.ts'
import { installPeers } from '../install-peers.ts'
import { layTable } from '../lay-table.ts'
import { ownPdf } from './own-pdf.ts'
import { readPages } from './read-pages.ts'
import { stockPdf } from './stock-pdf.ts'
import { type Limits, type Verdict, verdict } from './verdict.ts'

/** Stock Slidev has no fonts without a network, so that the letters of all pages look a little different. */
const limits: Limits = { lost: 0.02, picture: 0.1 }

/** Width of the pictures that are compared, in pixels. */
const width = 490

/** What came out for a deck: the comparison, or who failed. */
interface Result {
  readonly deck: string
  readonly outcome: Verdict | { readonly failed: 'stock Slidev' | 'Pathdeck'; readonly why: string }
}

async function compare(words: readonly string[]): Promise<void> {
  const decks = decksOf(words)
  await useTemporaryFolder()
  await installPeers()
  const runs = await claimFolder(join(dirname(fileURLToPath(import.meta.url)), '..', '.runs'), 'compare')
  process.once('exit', () => rmSync(runs, { recursive: true, force: true, maxRetries: 5 }))
  const chromium = await findChromium()
  const results: Result[] = []
  for (const [index, deck] of decks.entries()) {
    const folder = join(runs, String(index))
    await mkdir(folder)
    say.line(`comparing ${relative('', deck)}`)
    results.push({ deck: relative('', deck), outcome: await compareDeck(deck, folder, chromium) })
  }
  say.result(`${layTable([heads, ...results.map(rowOf)])}\n`)
  for (const { deck, outcome } of results)
    if ('failed' in outcome) say.line(`${deck}: ${outcome.failed} failed: ${outcome.why}`)
  // What stock Slidev cannot print says nothing of Pathdeck.
  const isBeyond = ({ outcome }: Result) =>
    'failed' in outcome ? outcome.failed === 'Pathdeck' : outcome.isBeyond
  if (results.some(isBeyond)) process.exitCode = ExitCode.findings
}

/** The decks that are named, else those of the tests. */
function decksOf(words: readonly string[]): string[] {
  const decks = words.length
    ? words.map((word) => resolve(word))
    : globSync('tests/decks/{*,code/decks/*}/{slides,example}.md', { cwd: installation })
        .sort()
        .map((deck) => join(installation, deck))
  const missing = decks.find((deck) => !existsSync(deck))
  if (!missing) return decks
  throw deckError(ExitCode.badInput, `there is no deck ${missing}`, {
    hint: 'npm run compare -- my-deck.md other.md, or no name for the decks of the tests',
  })
}

async function compareDeck(deck: string, folder: string, chromium: Chromium): Promise<Result['outcome']> {
  const failed = (who: 'stock Slidev' | 'Pathdeck') => (error: unknown) => ({
    failed: who,
    why: error instanceof Error ? error.message : String(error),
  })
  const own = await ownPdf(deck, join(folder, 'own')).catch(failed('Pathdeck'))
  if (typeof own !== 'string') return own
  const stock = await stockPdf(deck, join(folder, 'stock'), chromium).catch(failed('stock Slidev'))
  if (typeof stock !== 'string') return stock
  return verdict(await readPages(stock, width), await readPages(own, width), limits)
}

const heads = ['deck', 'pages stock', 'pages', 'letters lost', 'on page', 'picture', 'on page', '']

function rowOf({ deck, outcome }: Result): string[] {
  if ('failed' in outcome) return [deck, '-', '-', '-', '-', '-', '-', `${outcome.failed} failed`]
  const { pages, text, picture, isBeyond } = outcome
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`
  return [
    deck,
    ...pages.map(String),
    percent(text.share),
    String(text.no || '-'),
    percent(picture.share),
    String(picture.no || '-'),
    isBeyond ? 'beyond' : 'alike',
  ]
}

// The hooks on exit end what is running and remove what was made.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, () => process.exit(ExitCode.interrupted))
try {
  await compare(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof DeckError)) throw error
  say.problems(error.problems)
  process.exitCode = error.exitCode
}
