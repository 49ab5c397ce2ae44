import { vi } from 'vitest'
import { answer } from '../../scripts/commands/answer.ts'
import { readCommandLine } from '../../scripts/commands/read-command-line.ts'
import { sayWhatFailed } from '../../scripts/shared/last-net.ts'
import { DeckError, ExitCode } from '../../scripts/shared/problem.ts'
import type { Ended } from './run-cli.ts'

/**
 * Runs a command line in this process, which spares the start of one of its own: most of a small command, and half
 * of a small build. For commands that do not stay, on decks in one folder of the test file: Slidev keeps the folder
 * of the first deck that a process reads.
 */
export async function runHere(
  words: readonly string[],
  { cwd }: { readonly cwd: string },
): Promise<Ended & { readonly code: ExitCode }> {
  const before = process.cwd()
  const stdout = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  const stderr = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  process.chdir(cwd)
  let code: ExitCode = ExitCode.ok
  try {
    await answer(readCommandLine(words))
  } catch (error) {
    sayWhatFailed(error)
    code = error instanceof DeckError ? error.exitCode : ExitCode.internal
  } finally {
    process.chdir(before)
  }
  const said = { stdout: written(stdout.mock.calls), stderr: written(stderr.mock.calls) }
  stdout.mockRestore()
  stderr.mockRestore()
  return { code, ...said }
}

function written(calls: readonly (readonly unknown[])[]): string {
  return calls.map(([text]) => String(text)).join('')
}
