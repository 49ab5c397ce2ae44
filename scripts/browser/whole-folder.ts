import { lstat, readdir, readFile, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { z } from 'zod'

/** Name of the file in a folder that says what the folder holds. */
const list = 'whole.json'
const listShape = z.record(z.string(), z.string())

/**
 * Writes down in a folder what it holds, so that a change or loss is seen later without reading all of it.
 */
export async function markWhole(folder: string): Promise<void> {
  await writeFile(join(folder, list), JSON.stringify(await contentOf(folder)))
}

/** Whether a folder is there and every file in it is as {@link markWhole} found it, by size and time of change. */
export async function isWhole(folder: string): Promise<boolean> {
  const text = await readFile(join(folder, list), 'utf8').catch(() => undefined)
  if (text === undefined) return false
  try {
    const noted = listShape.parse(JSON.parse(text))
    const found = await contentOf(folder)
    const names = Object.keys(noted)
    return names.length === Object.keys(found).length && names.every((name) => found[name] === noted[name])
  } catch {
    // No list that could be read, or a file that went while it was looked at.
    return false
  }
}

async function contentOf(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => relative(folder, file) !== list)
  const signs = await Promise.all(
    files.map(async (file) => {
      const { size, mtimeMs } = await lstat(file)
      return [relative(folder, file), `${size} ${mtimeMs}`] as const
    }),
  )
  return Object.fromEntries(signs)
}
