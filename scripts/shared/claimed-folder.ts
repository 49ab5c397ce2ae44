import { rmSync } from 'node:fs'
import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { makeFolder } from './make-folder.ts'
import { processName, processNamePattern, stateOf } from './process-name.ts'

/**
 * Folders that belong to one running process: `<name>-<process>-<count>`.
 *
 * The name alone tells the next run who made a folder, so what a killed process left behind
 * can be cleared without a lock file, and two runs at once never touch each other's.
 */
const claimed: string[] = []

// What is still at work when the process ends could fill again a folder that was removed before.
process.once('exit', () => {
  for (const folder of claimed) rmSync(folder, { recursive: true, force: true })
})

/** So long a folder lies untouched before it counts as left behind by a process that cannot be seen from here. */
const forgotten = 30 * 24 * 60 * 60 * 1000

/** Makes an empty folder under `parent` that belongs to this process, and is gone when that ends. Gives its path. */
export async function claimFolder(parent: string, name: string): Promise<string> {
  for (const folder of await abandonedFolders(parent, name))
    await rm(folder, { recursive: true, force: true })
  await makeFolder(parent)
  const folder = join(parent, `${name}-${processName}-${claimed.length + 1}`)
  claimed.push(folder)
  await mkdir(folder)
  return folder
}

/** The folders of this name under `parent` whose processes are gone; sorted. */
export async function abandonedFolders(parent: string, name: string): Promise<string[]> {
  const entries = await readdir(parent).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  const pattern = new RegExp(`^-(${processNamePattern.source})-\\d+$`)
  const abandoned: string[] = []
  for (const entry of entries.sort()) {
    const [, owner] = entry.startsWith(name) ? (pattern.exec(entry.slice(name.length)) ?? []) : []
    if (owner && (await isGone(owner, join(parent, entry)))) abandoned.push(join(parent, entry))
  }
  return abandoned
}

async function isGone(owner: string, folder: string): Promise<boolean> {
  const state = stateOf(owner)
  if (state !== 'unknown') return state === 'gone'
  const made = await stat(folder).catch(() => undefined)
  return made !== undefined && Date.now() - made.mtimeMs > forgotten
}
