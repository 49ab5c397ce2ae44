import { rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { makeFolder } from './make-folder.ts'
import { processName } from './process-name.ts'

let count = 0

/** Writes a file so that readers see the old one or the new one, and never half of it. */
export async function writeFileAtomically(file: string, content: string | Uint8Array): Promise<void> {
  await makeFolder(dirname(file))
  count += 1
  const beside = `${file}.${processName}-${count}`
  try {
    await writeFile(beside, content)
    await rename(beside, file)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
}
