import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { installation } from '../../scripts/shared/project.ts'

/** What is left of a program that has ended. */
export interface Ended {
  /** Exit code; `null` when a signal ended it. */
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface Surroundings {
  /** Folder it starts in. */
  readonly cwd: string
  /** Added to the environment of the tests. */
  readonly env?: Readonly<Record<string, string | undefined>>
}

/** A program that runs. */
export interface Running {
  readonly child: ChildProcess
  readonly ended: Promise<Ended>
  /** Waits until it has written something that matches, to either stream; throws when it ends without. */
  written(pattern: RegExp): Promise<RegExpMatchArray>
}

/** Starts the command line as a process of its own. */
export function startCli(words: readonly string[], surroundings: Surroundings): Running {
  return startNode([join(installation, 'scripts', 'pathdeck.js'), ...words], surroundings)
}

/** Runs the command line to its end. */
export function runCli(words: readonly string[], surroundings: Surroundings): Promise<Ended> {
  return startCli(words, surroundings).ended
}

/** Starts the Node that runs the tests, with these arguments. */
export function startNode(words: readonly string[], { cwd, env }: Surroundings): Running {
  const child = spawn(process.execPath, words, {
    cwd,
    // Colours, and what the test runner tells its own children, are no part of a command's surroundings.
    env: { ...process.env, NODE_OPTIONS: '', NO_COLOR: '1', FORCE_COLOR: undefined, CI: undefined, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const text = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (part: string) => {
      text[name] += part
    })
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, ...text }))
  })
  const written = (pattern: RegExp) =>
    new Promise<RegExpMatchArray>((resolve, reject) => {
      const look = () => {
        const match = text.stdout.match(pattern) ?? text.stderr.match(pattern)
        if (match) resolve(match)
      }
      child.stdout.on('data', look)
      child.stderr.on('data', look)
      ended.then(
        () => reject(new Error(`it ended without writing ${pattern}:\n${text.stdout}\n${text.stderr}`)),
        reject,
      )
      look()
    })
  return { child, ended, written }
}
