import { linkPackages } from './link-packages.ts'
import { temporaryFolder } from './temporary-folder.ts'
import { type Files, writeFiles } from './write-files.ts'

export { writeFiles }

/**
 * A folder with a deck in it, next to the packages of this installation, as a deck of one's own project is.
 * It is removed after the last test of the file.
 *
 * Slidev keeps the folder of the first deck that a process reads, so a test file makes one folder alone.
 */
export function deckFolder(files: Files): string {
  const folder = temporaryFolder()
  linkPackages(folder)
  writeFiles(folder, { 'package.json': '{"type":"module"}', ...files })
  return folder
}
