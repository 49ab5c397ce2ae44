import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { claimFolder } from './claimed-folder.ts'
import { inPlainWords } from './in-plain-words.ts'
import { deckError, ExitCode } from './problem.ts'
import { cacheFolder } from './project.ts'

/**
 * Gives this process and those it starts a temporary folder of their own, in the project's cache: what the
 * browser leaves behind when the process is killed lies there, and the next run clears it.
 *
 * @throws DeckError (exit code 2) when nothing can be written there
 */
export async function useTemporaryFolder(): Promise<void> {
  let folder: string
  try {
    folder = await claimFolder(cacheFolder, 'temporary')
    keepLoaded(folder)
  } catch (error) {
    const { message } = inPlainWords(error)
    throw deckError(ExitCode.badInput, `${cacheFolder} takes no files of a build: ${message}`, {
      hint: 'name another folder in PATHDECK_CACHE',
    })
  }
  for (const name of ['TMPDIR', 'TMP', 'TEMP']) process.env[name] = folder
}

/**
 * Slidev's loader of setup and configuration files keeps what it compiled in `jiti` in the temporary folder:
 * that name leads to the cache, where the next run finds it.
 */
function keepLoaded(folder: string): void {
  const kept = join(cacheFolder, 'jiti')
  mkdirSync(kept, { recursive: true })
  symlinkSync(kept, join(folder, 'jiti'), 'junction')
}
