import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { linkPackages } from '../support/link-packages.ts'
import { writeFiles } from '../support/write-files.ts'
import { brokenDecks } from './broken-decks.ts'
import { type Outcome, outcomeShape } from './outcome.ts'

/** How long a deck may take, in milliseconds. */
const bound = 60_000

export interface Fuzzed {
  /** How many decks were built, refused and so on. */
  readonly counts: Readonly<Record<string, number>>
  /** What must not be: the deck, and what happened. */
  readonly wrong: readonly string[]
}

export interface Fuzzing {
  readonly count: number
  readonly seed: number
  /** Processes at once. */
  readonly workers: number
  /** Called for each deck when it is done. */
  onDone?(name: string, outcome: string): void
}

/**
 * Builds broken decks. Each must become a whole PDF or a problem with file and line: nothing else may be
 * thrown, nothing may take longer than a minute, nothing may be left behind.
 */
export async function fuzz({ count, seed, workers, onDone = () => undefined }: Fuzzing): Promise<Fuzzed> {
  const decks = brokenDecks(count, seed)
  const counts: Record<string, number> = {}
  const wrong: string[] = []
  const indices = decks.keys()
  const mark = `fuzz-${process.pid}-${seed}`
  await Promise.all(
    Array.from({ length: workers }, async () => {
      const folder = realpathSync(mkdtempSync(join(tmpdir(), 'pathdeck-fuzz-')))
      linkPackages(folder)
      writeFiles(folder, { 'package.json': '{"type":"module"}' })
      const before = readdirSync(folder)
      let worker = await startWorker(folder, count, seed, mark)
      for (const index of indices) {
        const { name = '' } = decks[index] ?? {}
        const { outcome, said } = await worker.attempt(index)
        counts[outcome.kind] = (counts[outcome.kind] ?? 0) + 1
        const fault = faultOf(outcome, said)
        if (fault) wrong.push(`${name}: ${fault}`)
        onDone(name, fault ?? outcome.kind)
        if (outcome.kind !== 'hung' && outcome.kind !== 'died') continue
        await worker.end()
        worker = await startWorker(folder, count, seed, mark)
      }
      await worker.end()
      const left = readdirSync(folder).filter((name) => !before.includes(name) && name !== 'public')
      if (left.length) wrong.push(`left in the folder: ${left.join(', ')}`)
      rmSync(folder, { recursive: true, force: true })
    }),
  )
  const running = processesWith(mark)
  if (running.length) wrong.push(`still running: ${running.join(', ')}`)
  return { counts, wrong }
}

type Ended = Outcome | { readonly kind: 'hung' } | { readonly kind: 'died'; readonly how: string }

function faultOf(outcome: Ended, said: string): string | undefined {
  switch (outcome.kind) {
    case 'built':
      if (outcome.missing.length) return `built without ${outcome.missing.join(', ')}`
      break
    case 'refused':
      if (outcome.placeless.length) return `refused without a place: ${outcome.placeless.join('; ')}`
      break
    case 'threw':
      return `threw ${outcome.stack}`
    case 'hung':
      return 'not done after a minute'
    case 'died':
      return `the process ended: ${outcome.how}`
  }
  return /^\s+at .*:\d+:\d+\)?$|^thread '.*panicked/m.test(said) ? `printed a trace: ${said}` : undefined
}

interface Worker {
  /** Builds a deck; `said` is what was printed meanwhile. */
  attempt(index: number): Promise<{ readonly outcome: Ended; readonly said: string }>
  end(): Promise<void>
}

async function startWorker(cwd: string, count: number, seed: number, mark: string): Promise<Worker> {
  const file = fileURLToPath(new URL('./worker.ts', import.meta.url))
  const child = fork(file, [String(count), String(seed)], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { ...process.env, NODE_OPTIONS: '', NODE_V8_COVERAGE: undefined, PATHDECK_TEST_MARK: mark },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
  const exit = once(child, 'exit').then(([code, signal]) => `code ${code}, signal ${signal}`)
  const message = async (): Promise<Ended> => {
    const late = AbortSignal.timeout(bound)
    return Promise.race([
      once(child, 'message', { signal: late })
        .then(([value]) =>
          value === 'ready' ? { kind: 'built' as const, missing: [] } : outcomeShape.parse(value),
        )
        .catch((error: unknown) => {
          if (late.aborted) return { kind: 'hung' as const }
          throw error
        }),
      exit.then((how) => ({ kind: 'died' as const, how: `${how}\n${said}` })),
    ])
  }
  await message()
  return {
    async attempt(index) {
      said = ''
      const outcome = message()
      child.send(index)
      return { outcome: await outcome, said }
    },
    async end() {
      child.disconnect()
      child.kill('SIGTERM')
      const late = AbortSignal.timeout(10_000)
      late.addEventListener('abort', () => child.kill('SIGKILL'))
      await exit
    },
  }
}

/** The processes that have a mark in their environment, where the system shows it. */
function processesWith(mark: string): string[] {
  if (process.platform !== 'linux') return []
  return readdirSync('/proc').filter((id) => {
    try {
      return /^\d+$/.test(id) && readFileSync(join('/proc', id, 'environ'), 'utf8').includes(mark)
    } catch {
      // It ended meanwhile, or is somebody else's.
      return false
    }
  })
}
