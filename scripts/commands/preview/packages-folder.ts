import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { sha256 } from '../../shared/hash.ts'
import { keepNewest } from '../../shared/keep-newest.ts'
import { cacheFolder } from '../../shared/project.ts'

/**
 * Where Vite keeps the packages that a preview has made ready for the browser. Its own place for them, beside
 * the deck, may be read-only.
 *
 * @param root folder of the deck
 */
export async function packagesFolder(root: string): Promise<string> {
  const folder = join(cacheFolder, 'vite')
  const names = await readdir(folder).catch(() => [])
  await keepNewest(folder, names, 20)
  return join(folder, sha256(root).slice(0, 16))
}
