import { rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Removes, of these files or folders, all but those that were changed or used last.
 *
 * @param most how many are left
 */
export async function keepNewest(folder: string, names: readonly string[], most: number): Promise<void> {
  if (names.length <= most) return
  const used = await Promise.all(
    names.map(async (name) => {
      // Another process may have removed it meanwhile.
      const found = await stat(join(folder, name)).catch(() => undefined)
      return { name, at: found?.mtimeMs ?? 0 }
    }),
  )
  const old = used.sort((a, b) => b.at - a.at).slice(most)
  for (const { name } of old) await rm(join(folder, name), { recursive: true, force: true })
}
