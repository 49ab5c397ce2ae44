import { parseArgs } from 'node:util'
import { deckError, ExitCode } from '../scripts/shared/problem.ts'

export const help = `Pathdeck's bench: how long it takes to make a deck, beside Slidev and Marp

  npm run bench -- [options]

  --slides <list>     how many slides the deck has (40), e.g. 40,120,480
  --rounds <number>   counted runs of each contender (3)
  --warmup <number>   uncounted runs of each before them (1); with 0, Slidev's first export also bundles its
                      packages, as it does once a project
  --handout           time builds without and with a handout, in place of the generators
  --json <file>       write every run and the summary there too
  --help

The table goes to stdout, progress to stderr. The peers are installed into bench/node_modules when needed.
`

export interface Options {
  readonly slides: readonly number[]
  readonly rounds: number
  readonly warmup: number
  readonly json: string | undefined
  readonly handout: boolean
  readonly help: boolean
}

/**
 * Reads the bench's arguments.
 *
 * @throws DeckError (exit code 2) for an argument that is unknown or is no whole number
 */
export function readOptions(words: string[]): Options {
  const { slides, rounds, warmup, json, handout, help } = parse(words)
  return {
    slides: slides.split(',').map((text) => wholeNumber('--slides', text, 1)),
    rounds: wholeNumber('--rounds', rounds, 1),
    warmup: wholeNumber('--warmup', warmup, 0),
    json,
    handout,
    help,
  }
}

function parse(words: string[]) {
  try {
    return parseArgs({
      args: words,
      options: {
        slides: { type: 'string', default: '40' },
        rounds: { type: 'string', default: '3' },
        warmup: { type: 'string', default: '1' },
        json: { type: 'string' },
        handout: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values
  } catch (error) {
    throw wrongUsage(error instanceof Error ? error.message : String(error))
  }
}

function wholeNumber(option: string, text: string, least: number): number {
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN
  if (number >= least) return number
  throw wrongUsage(`${option}: "${text}" is no whole number of at least ${least}`)
}

function wrongUsage(message: string) {
  return deckError(ExitCode.badInput, message, { hint: 'run: npm run bench -- --help' })
}
