import { constants, existsSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { access, lstat, readdir, realpath, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { abandonedFolders, claimFolder } from './claimed-folder.ts'
import { isEnding } from './interrupt.ts'
import { isWithin } from './is-within.ts'
import { linkTree } from './link-tree.ts'
import { makeFolder } from './make-folder.ts'
import { deckError, ExitCode } from './problem.ts'
import { shown } from './shown.ts'

/*
 * The outputs of a deck lie in a folder of their own, and a build replaces the whole folder: it makes a new one
 * beside it, `.slides.building-…`, moves the old one aside, `.slides.replaced-…`, and the new one into its place.
 * A file system moves a folder in one step, so nobody ever sees outputs of two builds together. What else lies
 * in the old folder then moves into the new one.
 *
 * The moves are made without a pause, so that an interrupt comes before them or after them. A process that is
 * killed leaves one of three things, and the next build goes on from there: a new folder that is not in place
 * yet, which is removed; an old one aside and nothing in its place, which is put back; an old one aside and the
 * new one in place, into which the rest is moved.
 */

/** The names of all outputs that there can be. */
export type Outputs = readonly string[]

/**
 * A folder beside `target` in which outputs are made before they take their place there.
 *
 * @throws DeckError (exit code 2) when nothing can be written there
 */
export async function stagingFolder(target: string, outputs: Outputs): Promise<string> {
  const place = await placeOf(target)
  if (isWithin(process.cwd(), place))
    throw deckError(
      ExitCode.badInput,
      `the outputs would replace the folder that you are in: ${shown(place)}`,
      {
        hint: 'choose another folder with --out, or start from the folder above',
      },
    )
  try {
    await makeFolder(dirname(place))
    await goOn(place, outputs)
    return await claimFolder(dirname(place), prefix(place, 'building'))
  } catch (error) {
    throw cannotWrite(`cannot write to ${target}`, error)
  }
}

/** What a build replaces, and what it leaves as it is, by name. */
export interface Published {
  readonly made: Outputs
  /** Outputs of the last build that stay; what is neither is gone after the build. */
  readonly kept: Outputs
}

/**
 * Moves finished outputs into place, all in one step.
 *
 * @param staging where the outputs lie, each under its own name
 * @throws DeckError (exit code 2) before anything is moved, when something is held there
 */
export async function publish(
  staging: string,
  target: string,
  { made, kept }: Published,
  outputs: Outputs,
): Promise<void> {
  const place = await placeOf(target)
  for (const name of made) await requireSameKind(join(staging, name), join(place, name))
  for (const name of outputs) await requireReplaceable(join(place, name))
  for (const name of await readdir(staging))
    if (!made.includes(name)) await rm(join(staging, name), { recursive: true })
  for (const name of kept) await linkTree(join(place, name), join(staging, name))
  if (isEnding()) return
  const aside = staging.replace(prefix(place, 'building'), prefix(place, 'replaced'))
  for (const replaced of swap(staging, place, aside)) settle(replaced, place, outputs)
}

/** A link that stands for the folder stays, and what it leads to is replaced. */
async function placeOf(target: string): Promise<string> {
  return realpath(target).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return target
    throw error
  })
}

function prefix(place: string, what: 'building' | 'replaced'): string {
  return `.${basename(place)}.${what}`
}

/**
 * Moves `fresh` into its place, and what is there aside. Another build of the same deck may do the same: what it
 * has put there meanwhile is moved aside as well.
 *
 * @returns the folders that were moved aside
 */
function swap(fresh: string, place: string, aside: string): string[] {
  const replaced: string[] = []
  for (;;) {
    const next = `${aside}${'0'.repeat(replaced.length)}`
    try {
      renameSync(place, next)
      replaced.push(next)
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') throw cannotWrite(`cannot replace ${shown(place)}`, error)
    }
    try {
      renameSync(fresh, place)
      return replaced
    } catch (error) {
      if (existsSync(place) && replaced.length < 100) continue
      const [last] = replaced.slice(-1)
      if (last) renameSync(last, place)
      throw cannotWrite(`cannot replace ${shown(place)}`, error)
    }
  }
}

/** Moves out of a folder that was replaced what is no output, a file of the user's, and removes the rest. */
function settle(replaced: string, place: string, outputs: Outputs): void {
  for (const name of readdirSync(replaced))
    if (!outputs.includes(name) && !existsSync(join(place, name)))
      renameSync(join(replaced, name), join(place, name))
  rmSync(replaced, { recursive: true, force: true })
}

/** Goes on where a process was killed between its moves. */
async function goOn(place: string, outputs: Outputs): Promise<void> {
  for (const replaced of await abandonedFolders(dirname(place), prefix(place, 'replaced'))) {
    if (existsSync(place)) settle(replaced, place, outputs)
    else renameSync(replaced, place)
  }
}

/** Somebody may have put a folder where a file goes: it is not ours to remove. */
async function requireSameKind(fresh: string, old: string): Promise<void> {
  const made = await lstat(fresh)
  const found = await lstat(old).catch(() => undefined)
  if (!found || found.isDirectory() === made.isDirectory()) return
  const [is, goes] = found.isDirectory() ? ['folder', 'file'] : ['file', 'folder']
  throw deckError(ExitCode.badInput, `cannot replace ${shown(old)}: it is a ${is}, where a ${goes} goes`, {
    hint: 'move it away, or choose another folder with --out',
  })
}

/** Looks, before anything is moved, for what the system will not let go. */
async function requireReplaceable(file: string): Promise<void> {
  const found = await lstat(file).catch(() => undefined)
  if (!found) return
  if (found.isDirectory()) for (const name of await readdir(file)) await requireReplaceable(join(file, name))
  await access(file, constants.W_OK).catch((error: unknown) => {
    // A file that only its mode keeps from being written to can be replaced all the same.
    if (codeOf(error) === 'EPERM' || codeOf(error) === 'EROFS')
      throw cannotWrite(`cannot replace ${shown(file)}`, error)
  })
}

function cannotWrite(what: string, error: unknown): unknown {
  const code = codeOf(error)
  // No room, no memory: that is no matter of where.
  if (code === undefined || ['ENOSPC', 'EDQUOT', 'EMFILE', 'ENFILE', 'ENOMEM'].includes(code)) return error
  const held = ['EPERM', 'EBUSY', 'EACCES'].includes(code)
  return deckError(ExitCode.badInput, `${what}: ${reasonOf(code, error)}`, {
    hint: held
      ? 'close what shows it, take its write protection away, or choose another folder with --out'
      : 'choose another folder with --out',
  })
}

function reasonOf(code: string, error: unknown): string {
  if (code === 'EBUSY') return 'it is in use'
  if (code === 'EROFS') return 'the disk is read-only'
  if (code === 'EPERM' || code === 'EACCES') return 'the system does not allow it'
  return error instanceof Error ? error.message : String(error)
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}
