import { join } from 'node:path'
import { pathReadings } from './path-readings.ts'

/** A place where a file that a slide names can lie. */
export interface FilePlace {
  readonly path: string
  /** How the slide's template names a file that lies there. */
  readonly address: string
}

/** Where the files of a slide lie. */
export interface FileFolders {
  /** The folder of its Markdown file. */
  readonly folder: string
  /** The folder of the deck. */
  readonly root: string
  /** What is served from the root of the talk: `public/` of the deck, its theme and its addons. */
  readonly served: readonly string[]
}

/** What is no path: an address of another site or with its content in it, an alias, a part of the page. */
const elsewhere = /^(?:[a-z][a-z\d+.-]*:|\/\/|[@~#]|$)/i

/**
 * The places where a file can lie that a slide names, in the order in which they are looked at: a path that begins
 * with `/` in `public/` and in the deck's folder, any other beside the Markdown file first.
 *
 * @returns none for what is no path
 */
export function filePlaces({ folder, root, served }: FileFolders, address: string): FilePlace[] {
  if (elsewhere.test(address)) return []
  const readings = pathReadings(address)
  const within = (folders: readonly string[], written: string) =>
    folders.flatMap((one) => readings.map((path) => ({ path: join(one, path), address: written })))
  if (address.startsWith('/')) return within([...served, root], address)
  const beside = within([folder], address.startsWith('.') ? address : `./${address}`)
  if (address.startsWith('..')) return beside
  return [...beside, ...within([...served, root], `/${address.replace(/^\.\//, '')}`)]
}
