import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { memoryOf, processTree } from './process-tree.ts'

/** A Node script to run, with its arguments. */
export interface Command {
  readonly words: readonly string[]
  readonly folder: string
  readonly environment: Readonly<Record<string, string>>
}

export interface Measurement {
  /** Wall time from start to end of the process. */
  readonly seconds: number
  /** Greatest sum of PSS over the process and all it started; `undefined` off Linux. */
  readonly peakBytes: number | undefined
}

/** Reading PSS walks page tables, some milliseconds a process: rare enough not to slow what is timed. */
const sampleEvery = 500

/**
 * Runs a command with the Node that runs this, and ends all it started if this process is interrupted.
 *
 * @throws Error with the last lines of its output when the command fails
 */
export async function measure({ words, folder, environment }: Command): Promise<Measurement> {
  const start = performance.now()
  const child = spawn(process.execPath, words, {
    cwd: folder,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const endAll = () => killTree(child)
  // Before the folders it writes into are removed.
  process.prependOnceListener('exit', endAll)
  const exit = once(child, 'exit')
  const output = collectOutput(child)
  const peak = watchMemory(child)
  try {
    const [code, signal] = await exit
    const seconds = (performance.now() - start) / 1000
    if (code !== 0) throw new Error(`${signal ?? `exit code ${code}`}: ${lastLines(await output)}`)
    return { seconds, peakBytes: peak.stop() }
  } finally {
    peak.stop()
    process.off('exit', endAll)
  }
}

function watchMemory({ pid }: ChildProcess): { stop(): number | undefined } {
  if (process.platform !== 'linux' || pid === undefined) return { stop: () => undefined }
  let peak = 0
  const timer = setInterval(() => {
    peak = Math.max(peak, memoryOf(processTree(pid)))
  }, sampleEvery)
  return {
    stop() {
      clearInterval(timer)
      return peak
    },
  }
}

async function collectOutput({ stdout, stderr }: ChildProcess): Promise<string> {
  const chunks: string[] = []
  const streams = [stdout, stderr].filter((stream) => stream !== null)
  for (const stream of streams) stream.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk))
  await Promise.all(streams.map((stream) => once(stream, 'close')))
  return chunks.join('')
}

function lastLines(output: string): string {
  return output.trim().split('\n').slice(-30).join('\n')
}

/** Browsers are killed with the rest: a script that is killed does not get to end its own. */
function killTree(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
  for (const pid of processTree(child.pid).slice(1)) killIfThere(pid)
  child.kill(process.platform === 'linux' ? 'SIGKILL' : 'SIGTERM')
}

function killIfThere(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
  }
}
