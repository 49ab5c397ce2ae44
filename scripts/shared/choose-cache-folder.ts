import { accessSync, constants, mkdtempSync, rmSync, statSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

/** What decides where things are kept. */
export interface Surroundings {
  /** Folder of the installation. */
  readonly installation: string
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly platform: NodeJS.Platform
}

/**
 * The folder for what can be thrown away and made again: what `PATHDECK_CACHE` names, whether or not it can be
 * written to; else `.cache` in the installation; else, for an installation that takes nothing, the user's own
 * folder for such things; else one that goes when the process ends.
 */
export function chooseCacheFolder(surroundings: Surroundings): string {
  const { installation, environment } = surroundings
  if (environment.PATHDECK_CACHE) return resolve(environment.PATHDECK_CACHE)
  const known = [join(installation, '.cache'), join(userCaches(surroundings), 'pathdeck')].find(canTake)
  if (known) return known
  const passing = mkdtempSync(join(tmpdir(), 'pathdeck-'))
  process.once('exit', () => rmSync(passing, { recursive: true, force: true }))
  return passing
}

/** https://specifications.freedesktop.org/basedir-spec/latest/, and what other systems have for it. */
function userCaches({ environment, platform }: Surroundings): string {
  if (platform === 'win32') return environment.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local')
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches')
  // A path that is not absolute counts as none, as that specification says.
  return environment.XDG_CACHE_HOME?.startsWith('/') ? environment.XDG_CACHE_HOME : join(homedir(), '.cache')
}

/** Whether a folder can be written to, or can be made. */
function canTake(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK)
    return statSync(folder).isDirectory()
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    return isMissing && dirname(folder) !== folder && canTake(dirname(folder))
  }
}
