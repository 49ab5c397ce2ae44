import { mkdir, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Chromium } from '../scripts/browser/pinned-chromium.ts'
import type { PathdeckCopy } from './copy-pathdeck.ts'
import { peers } from './install-peers.ts'
import { makeDeck } from './make-deck.ts'
import type { Command } from './measure.ts'

/** What a contender makes of a deck, by kind. */
export interface Outputs {
  readonly site?: string
  readonly html?: string
  readonly pdf: string
}

/** One run of a contender, ready to be started. */
export interface Job {
  /** What is timed, one after the other. */
  readonly steps: Readonly<{ build?: Command; export?: Command }>
  readonly outputs: Outputs
}

export interface Contender {
  readonly name: string
  /** What it runs, for the legend of the table. */
  readonly about: string
  /** Uncounted runs without which it would not be what its name says. */
  readonly leastWarmups: number
  /** Writes its deck into a folder that is empty but for what the contender keeps between runs. */
  prepare(slides: number): Promise<Job>
}

/** What contenders share. */
export interface Surroundings {
  readonly chromium: Chromium
  /** A folder from which the peers' packages are found. */
  readonly peersFolder: string
  /** A folder from which Pathdeck's packages are found, and not the peers'. */
  readonly ownFolder: string
  readonly pathdeck: PathdeckCopy
}

/** A deck made by all generators. The others are compared with the first. */
export function generators(surroundings: Surroundings): Contender[] {
  const { forgetDecks, forgetDrawings } = surroundings.pathdeck
  return [
    slidev(surroundings),
    marp(surroundings),
    {
      ...pathdeck(
        'pathdeck new',
        'the first deck of an installation whose browser is unpacked',
        surroundings,
        forgetDecks,
      ),
      leastWarmups: 0,
    },
    // What these two remember is what their own warm-ups or the ones before made of the same deck.
    {
      ...pathdeck('pathdeck cold', 'a deck whose diagrams it never drew', surroundings, forgetDrawings),
      leastWarmups: 1,
    },
    { ...pathdeck('pathdeck warm', 'a deck it built before', surroundings), leastWarmups: 1 },
  ]
}

/** A deck made without a handout and with one. */
export function withoutAndWith(surroundings: Surroundings): Contender[] {
  return [
    {
      ...pathdeck('without handout', 'with `handout: false` in the deck', surroundings, undefined, false),
      leastWarmups: 1,
    },
    { ...pathdeck('with handout', 'as it is', surroundings), leastWarmups: 1 },
  ]
}

function slidev({ chromium, peersFolder }: Surroundings): Contender {
  const folder = join(peersFolder, 'slidev')
  // With its packages anywhere but beside the deck, Slidev takes itself for a global installation and works
  // otherwise than in a project.
  const packages = join(folder, 'node_modules')
  const cli = join(packages, '@slidev', 'cli', 'bin', 'slidev.mjs')
  return {
    name: 'slidev',
    about: 'slidev build, then slidev export',
    leastWarmups: 0,
    async prepare(slides) {
      await layDeck(folder, makeDeck(slides, 'slidev'), ['dist', 'slides.pdf', 'node_modules'])
      await symlink(peers, packages, 'junction')
      const command = (...words: string[]): Command => ({
        words: [cli, ...words],
        folder,
        environment: chromium.environment,
      })
      return {
        steps: {
          build: command('build', 'slides.md'),
          export: command(
            'export',
            'slides.md',
            '--output',
            'slides.pdf',
            '--executable-path',
            chromium.executable,
          ),
        },
        outputs: { site: join(folder, 'dist'), pdf: join(folder, 'slides.pdf') },
      }
    },
  }
}

function marp({ chromium, peersFolder }: Surroundings): Contender {
  const cli = join(peers, '@marp-team', 'marp-cli', 'marp-cli.js')
  const environment = {
    ...chromium.environment,
    // The mode and the absence of a sandbox that Slidev's driver starts the same browser with.
    PUPPETEER_HEADLESS_MODE: 'shell',
    CHROME_NO_SANDBOX: '1',
  }
  return {
    name: 'marp',
    about: 'marp --pdf, the same text without the diagrams',
    leastWarmups: 0,
    async prepare(slides) {
      const folder = join(peersFolder, 'marp')
      await layDeck(folder, makeDeck(slides, 'marp'), ['slides.pdf'])
      const words = [cli, 'slides.md', '--pdf', '--output', 'slides.pdf', '--no-config-file', '--no-stdin']
      return {
        steps: { export: { words: [...words, '--browser-path', chromium.executable], folder, environment } },
        outputs: { pdf: join(folder, 'slides.pdf') },
      }
    },
  }
}

function pathdeck(
  name: string,
  about: string,
  { ownFolder, pathdeck: { cli } }: Surroundings,
  makeReady?: () => Promise<void>,
  hasHandout = true,
): Omit<Contender, 'leastWarmups'> {
  return {
    name,
    about: `pathdeck build (talk/, talk.html, slides.pdf${hasHandout ? ', handout.pdf' : ''}), ${about}`,
    async prepare(slides) {
      const folder = join(ownFolder, 'decks')
      const deck = makeDeck(slides, 'slidev')
      await layDeck(folder, hasHandout ? deck : deck.replace('---\n', '---\nhandout: false\n'), ['dist'])
      await makeReady?.()
      const made = join(folder, 'dist', 'slides')
      return {
        steps: { build: { words: [cli, 'build', 'slides.md'], folder, environment: {} } },
        outputs: { site: join(made, 'talk'), html: join(made, 'talk.html'), pdf: join(made, 'slides.pdf') },
      }
    },
  }
}

/** Outputs of the run before are removed: nobody is credited with what it did not make. */
async function layDeck(folder: string, deck: string, outputs: readonly string[]): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const output of outputs) await rm(join(folder, output), { recursive: true, force: true })
  await writeFile(join(folder, 'slides.md'), deck)
}
