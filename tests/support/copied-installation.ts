import { cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { cacheFolder, installation } from '../../scripts/shared/project.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** Where the copy lies, and what of the packages it has. */
export interface Copied {
  /** Made when it is not there; a temporary folder when none is named. */
  readonly folder?: string
  /** Packages that are left out. */
  readonly without?: readonly string[]
}

/**
 * A copy of Pathdeck whose packages are those of this installation, and whose cache holds the unpacked browser
 * alone. It is removed after the last test of the file.
 *
 * @returns its folder
 */
export function copiedInstallation({ folder = temporaryFolder(), without = [] }: Copied = {}): string {
  mkdirSync(folder, { recursive: true })
  for (const name of ['package.json', 'scripts', 'theme'])
    cpSync(join(installation, name), join(folder, name), { recursive: true })
  link(join(installation, 'node_modules'), join(folder, 'node_modules'), (name) => !without.includes(name))
  link(cacheFolder, join(folder, '.cache'), (name) => name.startsWith('chromium-'))
  return folder
}

/** Makes a folder of links to what lies in another; scopes of packages are folders of their own. */
function link(from: string, to: string, wanted: (name: string) => boolean, scope = ''): void {
  mkdirSync(to)
  for (const name of readdirSync(from)) {
    if (name.startsWith('@') && scope === '') link(join(from, name), join(to, name), wanted, `${name}/`)
    else if (wanted(scope + name)) symlinkSync(join(from, name), join(to, name), 'junction')
  }
}
