import { relative } from 'node:path'

/** A path as messages show it: from the folder the command was started in. */
export function shown(file: string): string {
  return relative(process.cwd(), file) || file
}
