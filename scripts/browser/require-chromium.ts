import { type ExecFileException, execFile } from 'node:child_process'
import { deckError, ExitCode } from '../shared/problem.ts'
import { whatItSaid } from './what-it-said.ts'

/** Bytes that a program may say about itself. */
const most = 2 ** 16

/**
 * Makes sure that a program a person named is a Chromium: it says so when it is asked for its version. What is
 * none may say anything where Playwright expects a browser's answers, or nothing, or never end.
 *
 * On Windows Chromium does not answer that question.
 *
 * @param patience how long the answer is waited for, in milliseconds
 * @throws DeckError (exit code 3)
 */
export async function requireChromium(executable: string, patience: number): Promise<void> {
  if (process.platform === 'win32') return
  const limits = { timeout: patience, maxBuffer: most, killSignal: 'SIGKILL' } as const
  const { error, stdout, stderr } = await new Promise<Answer>((resolve) => {
    execFile(executable, ['--version'], limits, (error, stdout, stderr) => resolve({ error, stdout, stderr }))
  })
  if (/(Chrom|Edge)\D*\d+\./.test(stdout)) return
  const said = whatItSaid(stderr.trim() || stdout.trim() || (error && !error.killed ? error : 'nothing'))
  throw deckError(ExitCode.missingTool, `Chromium does not start: ${executable}`, {
    hint: `PATHDECK_CHROMIUM names this program; asked for its version it says: ${said}`,
  })
}

interface Answer {
  readonly error: ExecFileException | null
  readonly stdout: string
  readonly stderr: string
}
