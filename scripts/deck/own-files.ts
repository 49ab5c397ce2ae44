import { existsSync, realpathSync } from 'node:fs'
import { sep } from 'node:path'
import { installation } from '../shared/project.ts'
import type { Deck } from './deck.ts'

/**
 * Tells what belongs to a deck: files in its folder or workspace, in its theme and addons, in Pathdeck, and in
 * installed packages. A symbolic link belongs where it leads.
 *
 * @returns takes the path of a file that is there
 */
export function ownFiles({ root, slidev }: Pick<Deck, 'root' | 'slidev'>): (file: string) => boolean {
  const folders = [root, slidev.userWorkspaceRoot, ...slidev.roots, installation]
  const grounds = folders.filter((folder) => existsSync(folder)).map((folder) => realpathSync(folder))
  return (file) => {
    const real = realpathSync(file)
    const isBelow = (ground: string) => real === ground || real.startsWith(`${ground}${sep}`)
    return grounds.some(isBelow) || real.split(sep).includes('node_modules')
  }
}
