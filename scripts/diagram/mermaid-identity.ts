import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { sha256OfValue } from '../shared/hash.ts'
import { mermaidFile, mermaidFolder } from './open-drawing-page.ts'

/** Tells one Mermaid from another by what is installed: its entry file, and the names and sizes of its parts. */
export async function mermaidIdentity(): Promise<string> {
  const folder = join(mermaidFolder, 'chunks', 'mermaid.esm.min')
  const names = (await readdir(folder)).sort()
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).size))
  return sha256OfValue({ entry: await readFile(join(mermaidFolder, mermaidFile), 'utf8'), names, sizes })
}
