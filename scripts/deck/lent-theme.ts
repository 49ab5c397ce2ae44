import { sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { installedPackage } from './installed-package.ts'
import { ownTheme } from './own-theme.ts'

/**
 * The folder, as Slidev writes paths, of a theme that a deck has from Pathdeck and not from beside itself: our
 * own, or one that is installed here alone.
 *
 * @param name as in the headmatter; no path
 */
export function lentTheme(name: string, entry: string): string | undefined {
  if (name === ownTheme.name) return ownTheme.folder
  if (name === 'none' || installedPackage('theme', name, entry)) return undefined
  return installedPackage('theme', name, fileURLToPath(import.meta.url))?.replaceAll(sep, '/')
}
