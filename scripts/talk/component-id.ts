import { relative, resolve } from 'node:path'
import { sha256 } from '../shared/hash.ts'
import { installation } from '../shared/project.ts'

/**
 * Names the scope of a component's styles after what it is, not where the deck lies: a file of a package by
 * its path in the package, a file of the deck or of Pathdeck by its path there, a module without a file by
 * its name.
 *
 * @param root folder of the deck
 * @returns takes a path from `root` on and the component's source
 */
export function componentId(root: string): (path: string, source: string) => string {
  return (path, source) => {
    const file = resolve(root, path)
    const [, ...packages] = file.split('/node_modules/')
    const home = [root, installation].find((folder) => file.startsWith(`${folder}/`))
    const place = packages.at(-1) ?? (home ? relative(home, file) : file)
    return sha256(`${place}\n${source}`).slice(0, 8)
  }
}
