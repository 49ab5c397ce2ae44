import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { installation } from '../../scripts/shared/project.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** What a file holds, by its path in the folder. */
export type Files = Readonly<Record<string, string | Uint8Array>>

/** Writes files into a folder, with the folders between. */
export function writeFiles(folder: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
}

/**
 * A folder with a deck in it, next to the packages of this installation, as a deck of one's own project is.
 * It is removed after the last test of the file.
 *
 * Slidev keeps the folder of the first deck that a process reads, so a test file makes one folder alone.
 */
export function deckFolder(files: Files): string {
  const folder = temporaryFolder()
  const packages = join(installation, 'node_modules')
  // Each package by itself, so that what a tool caches in `node_modules` stays in this folder.
  mkdirSync(join(folder, 'node_modules'))
  for (const name of readdirSync(packages))
    if (!name.startsWith('.')) symlinkSync(join(packages, name), join(folder, 'node_modules', name))
  writeFiles(folder, { 'package.json': '{"type":"module"}', ...files })
  return folder
}
