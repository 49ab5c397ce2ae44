import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** Names of bibliographies that need no mention in the headmatter. */
const usual = ['bib', 'json', 'yaml', 'yml', 'ris'].map((ending) => `references.${ending}`)

/** The bibliographies that are found in a folder by their names; paths. */
export function referencesBeside(folder: string): string[] {
  return usual.map((name) => join(folder, name)).filter((file) => existsSync(file))
}
