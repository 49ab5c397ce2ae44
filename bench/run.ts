#!/usr/bin/env node
import { rmSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findChromium } from '../scripts/browser/find-chromium.ts'
import { claimFolder } from '../scripts/shared/claimed-folder.ts'
import { DeckError, ExitCode } from '../scripts/shared/problem.ts'
import { say } from '../scripts/shared/progress.ts'
import { cacheFolder, version } from '../scripts/shared/project.ts'
import { useTemporaryFolder } from '../scripts/shared/temporary-folder.ts'
import { generators, withoutAndWith } from './contenders.ts'
import { copyPathdeck } from './copy-pathdeck.ts'
import { installPeers } from './install-peers.ts'
import { help, type Options, readOptions } from './options.ts'
import peerPackages from './package.json' with { type: 'json' }
import { runRounds } from './run-rounds.ts'
import { type Round, type Summary, summarize } from './summarize.ts'
import { table } from './table.ts'

/** The rounds on one size of deck. */
interface Size {
  readonly slides: number
  readonly summaries: readonly Summary[]
  readonly rounds: readonly Round[]
}

async function bench(options: Options): Promise<void> {
  await useTemporaryFolder()
  if (!options.handout) await installPeers()
  const peersFolder = await runFolder(join(dirname(fileURLToPath(import.meta.url)), '.runs'), 'run')
  // Not under bench/: there a deck would find the peers' packages before those of the project.
  const ownFolder = await runFolder(cacheFolder, 'bench')
  // Unpacks it when it is not there, so that the copy of Pathdeck finds it too.
  const chromium = await findChromium()
  const pathdeck = await copyPathdeck(join(ownFolder, 'pathdeck'))
  const surroundings = { chromium, peersFolder, ownFolder, pathdeck }
  const entrants = options.handout ? withoutAndWith(surroundings) : generators(surroundings)
  const baseline = entrants[0]?.name ?? ''
  say.result(`${legend(entrants, baseline)}\n`)
  const sizes: Size[] = []
  for (const slides of options.slides) {
    const rounds = await runRounds(entrants, slides, options)
    const summaries = entrants.map(({ name }) => summarize(name, baseline, rounds))
    say.result(`${slides} slides\n${table(summaries)}\n`)
    sizes.push({ slides, summaries, rounds })
  }
  if (options.json) writeFileSync(resolve(options.json), `${JSON.stringify({ ...about, sizes }, null, 2)}\n`)
}

/** A folder of this run alone, removed when it ends in whatever way; a killed one's is removed by the next. */
async function runFolder(parent: string, name: string): Promise<string> {
  const folder = await claimFolder(parent, name)
  // A browser that was just killed may write for a moment more.
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))
  return folder
}

const about = {
  machine: {
    system: `${process.platform} ${process.arch}`,
    processor: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    memoryBytes: totalmem(),
    node: process.version,
  },
  versions: { pathdeck: version, ...peerPackages.dependencies },
}

function legend(entrants: readonly { name: string; about: string }[], baseline: string): string {
  const { system, processor, cores, memoryBytes, node } = about.machine
  return [
    `${system}, ${cores} × ${processor}, ${(memoryBytes / 1e9).toFixed(0)} GB, Node ${node}`,
    Object.entries(about.versions)
      .map((entry) => entry.join(' '))
      .join(', '),
    '',
    ...entrants.map(({ name, about }) => `${name}: ${about}`),
    '',
    `Seconds of wall time, medians over the rounds. Ratios are to ${baseline}'s sum: the median of the ratios within`,
    'each round, and the ratio of the medians. Peak MB is the greatest sum of PSS over all processes of a step, read',
    'twice a second (Linux alone). MB are millions of bytes; site is the folder of the web talk.',
  ].join('\n')
}

// The hooks on exit end what is running and remove what was made.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, () => process.exit(ExitCode.interrupted))
try {
  const options = readOptions(process.argv.slice(2))
  if (options.help) say.result(help)
  else await bench(options)
} catch (error) {
  if (!(error instanceof DeckError)) throw error
  say.problems(error.problems)
  process.exitCode = error.exitCode
}
