import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { deckError, ExitCode } from '../scripts/shared/problem.ts'
import { say } from '../scripts/shared/progress.ts'

const bench = dirname(fileURLToPath(import.meta.url))

/** Where the peers are installed. */
export const peers = join(bench, 'node_modules')

/**
 * Installs what the bench compares with, exactly as its lockfile says, unless it is there already.
 *
 * @throws DeckError (exit code 3) when npm fails
 */
export async function installPeers(): Promise<void> {
  if (changed(join(peers, '.package-lock.json')) >= changed(join(bench, 'package-lock.json'))) return
  say.line('installing the peers into bench/node_modules')
  const words = ['ci', '--prefix', bench, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  // npm's output is progress: it goes where progress goes.
  const npm = spawn('npm', words, { stdio: ['ignore', 2, 2], shell: process.platform === 'win32' })
  process.once('exit', () => npm.kill())
  const [code] = await once(npm, 'exit')
  if (code === 0) return
  throw deckError(ExitCode.missingTool, `the peers could not be installed (npm ended with ${code})`, {
    hint: 'run: npm ci --prefix bench --ignore-scripts',
  })
}

/** When a file was last changed, in milliseconds since 1970; 0 when it is not there. */
function changed(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0
}
