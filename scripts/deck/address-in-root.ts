import { relative, sep } from 'node:path'

/** The address that a file in the folder of a deck has in its talk, as a browser writes it. */
export function addressInRoot(root: string, file: string): string {
  return `/${relative(root, file).split(sep).map(encodeURIComponent).join('/')}`
}
