import { mkdir, stat } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * Makes a folder, and those above it. Node's `mkdir` with `recursive` never comes back under `/proc`, and says
 * "no such file" of a disk that is read-only (https://github.com/nodejs/node/issues/47098).
 *
 * @throws what the system says
 */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ENOENT' && dirname(folder) !== folder) {
      await makeFolder(dirname(folder))
      await mkdir(folder).catch(isThere(folder))
    } else await isThere(folder)(error)
  }
}

/** Lets pass that a folder could not be made which is there, perhaps made by somebody else meanwhile. */
function isThere(folder: string): (error: unknown) => Promise<void> {
  return async (error) => {
    const found = await stat(folder).catch(() => undefined)
    if (!found?.isDirectory()) throw error
  }
}
