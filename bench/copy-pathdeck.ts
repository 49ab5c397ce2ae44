import { cp, mkdir, readdir, rm, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { cacheFolder, installation } from '../scripts/shared/project.ts'

/** A copy of Pathdeck. Its cache is its own, so it can be emptied without a loss to anybody. */
export interface PathdeckCopy {
  /** The script to run. */
  readonly cli: string
  /** Forgets all that builds have left: drawn diagrams, spoken formulas, cut-down fonts, compiled scripts. */
  forgetDecks(): Promise<void>
  /** Forgets the drawn diagrams alone. */
  forgetDrawings(): Promise<void>
}

/** What stays: the browser, whose unpacking would be timed otherwise. */
const ofInstallation = /^chromium-/

/**
 * Copies Pathdeck's own files into a folder from which its packages are found.
 *
 * @param folder made when it is not there
 */
export async function copyPathdeck(folder: string): Promise<PathdeckCopy> {
  const cache = join(folder, '.cache')
  await mkdir(cache, { recursive: true })
  for (const name of ['package.json', 'scripts'])
    await cp(join(installation, name), join(folder, name), { recursive: true })
  for (const name of await readdir(cacheFolder))
    if (name.startsWith('chromium-')) await symlink(join(cacheFolder, name), join(cache, name), 'junction')
  return {
    cli: join(folder, 'scripts', 'pathdeck.js'),
    forgetDrawings: () => rm(join(cache, 'diagrams'), { recursive: true, force: true }),
    async forgetDecks() {
      for (const name of await readdir(cache))
        if (!ofInstallation.test(name)) await rm(join(cache, name), { recursive: true, force: true })
    },
  }
}
