import { copyFile, link, lstat, mkdir, readdir, readlink, symlink } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Makes a file or folder appear at a second place, without a copy where the file system can do that.
 *
 * @param from nothing is made when it is not there
 */
export async function linkTree(from: string, to: string): Promise<void> {
  const found = await lstat(from).catch(() => undefined)
  if (!found) return
  if (found.isDirectory()) {
    await mkdir(to)
    for (const name of await readdir(from)) await linkTree(join(from, name), join(to, name))
  } else if (found.isSymbolicLink()) await symlink(await readlink(from), to)
  else await link(from, to).catch(() => copyFile(from, to))
}
