import { rmSync } from 'node:fs'
import { claimFolder } from './claimed-folder.ts'
import { cacheFolder } from './project.ts'

/**
 * Gives this process and those it starts a temporary folder of their own, in the project's cache: what the
 * browser leaves behind when the process is killed lies there, and the next run clears it.
 */
export async function useTemporaryFolder(): Promise<void> {
  const folder = await claimFolder(cacheFolder, 'temporary')
  for (const name of ['TMPDIR', 'TMP', 'TEMP']) process.env[name] = folder
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
}
