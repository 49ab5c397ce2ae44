import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { cacheFolder } from '../shared/project.ts'
import { writeFileAtomically } from '../shared/write-file-atomically.ts'
import { type Drawing, drawingShape } from './drawing.ts'

/*
 * Drawn diagrams by the hash of all that decides about them. An entry that cannot be read is drawn again.
 */

const folder = join(cacheFolder, 'diagrams')

export async function readDrawing(key: string): Promise<Drawing | undefined> {
  const text = await readFile(join(folder, `${key}.json`), 'utf8').catch(() => undefined)
  if (text === undefined) return undefined
  try {
    return drawingShape.parse(JSON.parse(text))
  } catch {
    return undefined
  }
}

export async function keepDrawing(key: string, drawing: Drawing): Promise<void> {
  await writeFileAtomically(join(folder, `${key}.json`), JSON.stringify(drawing))
}
