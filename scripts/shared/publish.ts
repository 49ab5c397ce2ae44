import { existsSync } from 'node:fs'
import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { claimFolder } from './claimed-folder.ts'
import { deckError, ExitCode } from './problem.ts'

const aside = '.replaced-'

/**
 * A folder beside `target` in which outputs are made before they take their place there: on the same disk,
 * so that a move is one step.
 *
 * @throws DeckError (exit code 2) when nothing can be written there
 */
export async function stagingFolder(target: string): Promise<string> {
  try {
    await mkdir(target, { recursive: true })
    await restoreReplaced(target)
    return await claimFolder(target, '.building')
  } catch (error) {
    throw deckError(
      ExitCode.badInput,
      `cannot write to ${target}: ${error instanceof Error ? error.message : error}`,
      {
        hint: 'choose another folder with --out',
      },
    )
  }
}

/**
 * Moves finished outputs into place. Each is replaced whole: whoever looks sees the old one or the new one.
 *
 * @param staging where the outputs lie, each under its own name
 */
export async function publish(staging: string, target: string, names: readonly string[]): Promise<void> {
  for (const name of names) {
    const place = join(target, name)
    const old = join(target, `${aside}${name}`)
    // A folder cannot be replaced in one step, so the old one steps aside first.
    if (existsSync(place) && !name.includes('.')) {
      await rm(old, { recursive: true, force: true })
      await rename(place, old)
    }
    await rename(join(staging, name), place)
    await rm(old, { recursive: true, force: true })
  }
}

/** A process killed between the two moves of a folder leaves it aside: the next one puts it back. */
async function restoreReplaced(target: string): Promise<void> {
  for (const name of await readdir(target)) {
    if (!name.startsWith(aside)) continue
    const place = join(target, name.slice(aside.length))
    if (existsSync(place)) await rm(join(target, name), { recursive: true, force: true })
    else await rename(join(target, name), place)
  }
}
