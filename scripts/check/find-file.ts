import { existsSync, readdirSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** What is at a path. */
export type Found =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'folder' | 'nothing' }
  /** Only the case of letters differs: some systems open it all the same, web servers do not. */
  | { readonly kind: 'other case'; readonly name: string }

/**
 * Looks for a file by the names that folders really hold, so that the answer is the same on every system.
 *
 * @param root folder whose own path is taken as it is
 * @param listed keeps the names of folders from one call to the next
 */
export function findFile(root: string, path: string, listed: Map<string, readonly string[]>): Found {
  const parts = relative(root, path).split(sep)
  // Elsewhere, on another disk too, only the system can say.
  if (parts[0] === '..' || relative(root, path) === path) return atEnd(path)
  let folder = root
  for (const part of parts) {
    if (part === '') continue
    const names = listed.get(folder) ?? namesIn(folder)
    listed.set(folder, names)
    if (!names.includes(part)) {
      const other = names.find((name) => name.toLowerCase() === part.toLowerCase())
      return other === undefined ? { kind: 'nothing' } : { kind: 'other case', name: other }
    }
    folder = join(folder, part)
  }
  return atEnd(path)
}

function atEnd(path: string): Found {
  if (!existsSync(path)) return { kind: 'nothing' }
  return statSync(path).isFile() ? { kind: 'file', path } : { kind: 'folder' }
}

function namesIn(folder: string): string[] {
  return existsSync(folder) && statSync(folder).isDirectory() ? readdirSync(folder) : []
}
