import { statSync } from 'node:fs'
import { type FileFolders, type FilePlace, filePlaces } from './file-places.ts'

/** The file that an address of a slide leads to, when it is there. */
export function namedFile(folders: FileFolders, address: string): FilePlace | undefined {
  return filePlaces(folders, address).find(({ path }) => isFile(path))
}

function isFile(path: string): boolean {
  // A name that is longer than names can be is none.
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
  } catch {
    return false
  }
}
