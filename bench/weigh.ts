import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { PDFDocument } from '@cantoo/pdf-lib'

/** Size in bytes of a file, or of all files under a folder. */
export async function weigh(path: string): Promise<number> {
  const status = await stat(path)
  if (!status.isDirectory()) return status.size
  const sizes = await Promise.all((await readdir(path)).map((name) => weigh(join(path, name))))
  return sizes.reduce((sum, size) => sum + size, 0)
}

/** How many pages a PDF has. */
export async function countPages(file: string): Promise<number> {
  return (await PDFDocument.load(await readFile(file), { updateMetadata: false })).getPageCount()
}
