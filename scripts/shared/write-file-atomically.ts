import { mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

let count = 0

/** Writes a file so that readers see the old one or the new one, and never half of it. */
export async function writeFileAtomically(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  count += 1
  const beside = `${file}.${process.pid}-${count}`
  await writeFile(beside, content)
  await rename(beside, file)
}
