import { dirname } from 'node:path'

/** Whether a path is a folder, or leads into it. Both are absolute. */
export function isWithin(path: string, folder: string): boolean {
  return path === folder || (dirname(path) !== path && isWithin(dirname(path), folder))
}
