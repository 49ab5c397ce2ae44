import nodePath from 'node:path'
import { sha256 } from '../shared/hash.ts'
import { installation } from '../shared/project.ts'

/**
 * Names the scope of a component's styles after what it is, not where the deck lies: a file of a package by
 * its path in the package, a file of the deck or of Pathdeck by its path there, a module without a file by
 * its name. Nor do the paths count that Slidev writes into the source of a slide, of its layout for example.
 *
 * @param root folder of the deck
 * @param path the system's way of writing paths
 * @returns takes a path from `root` on and the component's source
 */
export function componentId(
  root: string,
  path: typeof nodePath = nodePath,
): (file: string, source: string) => string {
  const posix = (file: string) => file.split(path.sep).join('/')
  const homes = [root, installation].map(posix).sort((a, b) => b.length - a.length)
  const placeless = (source: string) =>
    homes
      .reduce((left, home) => left.replaceAll(`/@fs/${home.replace(/^\//, '')}/`, ''), source)
      .replace(/\/@fs\/[^"'`\n]*\/node_modules\//g, '')
  return (file, source) => {
    const whole = posix(path.resolve(root, file))
    const [, ...packages] = whole.split('/node_modules/')
    const home = homes.find((folder) => whole.startsWith(`${folder}/`))
    const place = packages.at(-1) ?? (home ? whole.slice(home.length + 1) : whole)
    return sha256(`${place}\n${placeless(source)}`).slice(0, 8)
  }
}
