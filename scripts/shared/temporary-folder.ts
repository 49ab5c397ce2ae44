import { mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { claimFolder } from './claimed-folder.ts'
import { cacheFolder } from './project.ts'

/**
 * Gives this process and those it starts a temporary folder of their own, in the project's cache: what the
 * browser leaves behind when the process is killed lies there, and the next run clears it.
 */
export async function useTemporaryFolder(): Promise<void> {
  const folder = await claimFolder(cacheFolder, 'temporary')
  keepLoaded(folder)
  for (const name of ['TMPDIR', 'TMP', 'TEMP']) process.env[name] = folder
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
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
