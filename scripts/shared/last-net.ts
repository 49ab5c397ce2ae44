import { inPlainWords } from './in-plain-words.ts'
import { isEnding, unwindAll } from './interrupt.ts'
import { placeInStack } from './place-in-stack.ts'
import { DeckError, ExitCode, type Problem } from './problem.ts'
import { say } from './progress.ts'

let subject: string | undefined

/** Says which file the command is about, for errors that do not know it. */
export function concerning(file: string): void {
  subject = file
}

/** Whether `--debug` asks for all that is known of an error; it counts even before the words are read. */
export function isDebugging(): boolean {
  return process.argv.includes('--debug')
}

/**
 * Runs a command so that whatever goes wrong ends in a line that people can read: problems as they are, and
 * what nobody foresaw in one line, with a way to see the rest (`--debug`) and an exit code of its own.
 *
 * No package is imported here, so that this works where packages are missing.
 */
export async function underNet(command: () => Promise<void>): Promise<void> {
  process.on('uncaughtException', fall)
  outliveReaders()
  try {
    await command()
  } catch (error) {
    await fall(error)
  }
}

async function fall(error: unknown): Promise<void> {
  // What fails while the command is unwound fails because of it.
  if (isEnding()) return
  sayWhatFailed(error)
  process.exitCode = error instanceof DeckError ? error.exitCode : ExitCode.internal
  await unwindAll()
  // What is still open, a server or a browser that does not answer, must not keep the process.
  process.stderr.write('', () => process.exit())
}

/** Says what went wrong: problems as they are, and what nobody foresaw in one line. */
export function sayWhatFailed(error: unknown): void {
  if (error instanceof DeckError) {
    say.problems(error.problems)
    const errors = error.problems.filter(({ severity }) => severity === 'error').length
    if (errors > 1) say.error(`${errors} errors`)
  } else sayUnforeseen(error)
}

/** What went wrong as problems: those that it is made of, or the one line that there is to say. */
export function problemsOf(error: unknown): readonly Problem[] {
  if (error instanceof DeckError) return error.problems
  const { message, hint, at } = inPlainWords(error)
  const place = at ?? placeInStack(error) ?? (subject === undefined ? undefined : { file: subject })
  const more = isDebugging() ? undefined : '--debug shows where this comes from'
  return [
    { severity: 'error', message, at: place, hint: [hint, more].filter(Boolean).join('; ') || undefined },
  ]
}

function sayUnforeseen(error: unknown): void {
  say.problems(problemsOf(error))
  if (!isDebugging()) return
  say.error(stackOf(error))
  if (error instanceof Error && error.cause !== undefined) say.error(`cause: ${stackOf(error.cause)}`)
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

/**
 * Whoever reads what is written may stop early (`| head -1`): nothing is lost by that, and the command goes on.
 * A result that cannot be written is lost.
 */
function outliveReaders(): void {
  process.stderr.on('error', () => {
    // There is nobody left to tell.
  })
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') return fall(error)
  })
}
