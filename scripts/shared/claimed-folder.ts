import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Folders that belong to one running process: `<name>-<pid>-<count>`.
 *
 * The name alone tells the next run who made a folder, so what a killed process left behind
 * can be cleared without a lock file, and two runs at once never touch each other's.
 */
let count = 0

/** Makes an empty folder under `parent` that belongs to this process. Gives its path. */
export async function claimFolder(parent: string, name: string): Promise<string> {
  await clearAbandonedFolders(parent, name)
  count += 1
  const folder = join(parent, `${name}-${process.pid}-${count}`)
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  return folder
}

/** Removes the folders of processes that are gone. */
async function clearAbandonedFolders(parent: string, name: string): Promise<void> {
  const entries = await readdir(parent).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  for (const entry of entries) {
    const owner = entry.startsWith(`${name}-`)
      ? /^-(\d+)-\d+$/.exec(entry.slice(name.length))?.[1]
      : undefined
    if (owner && !isRunning(Number(owner))) await rm(join(parent, entry), { recursive: true, force: true })
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it runs, as somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
