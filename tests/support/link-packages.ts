import { mkdirSync, readdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { installation } from '../../scripts/shared/project.ts'

/**
 * Gives a folder the packages of this installation: each by itself, so that what a tool caches in
 * `node_modules` stays in that folder.
 */
export function linkPackages(folder: string): void {
  const packages = join(installation, 'node_modules')
  mkdirSync(join(folder, 'node_modules'))
  for (const name of readdirSync(packages))
    if (!name.startsWith('.')) symlinkSync(join(packages, name), join(folder, 'node_modules', name))
}
