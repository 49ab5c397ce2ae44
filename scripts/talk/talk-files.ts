import { readdir, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import mime from 'mime'
import type { Embedded } from './pieces.ts'

/** A file of a built talk. */
export interface TalkFile extends Embedded {
  /** Its media type. */
  readonly type: string
}

/** The files of a talk by their path. */
export type TalkFiles = ReadonlyMap<string, TalkFile>

/** Lists the files of a built talk in the order of their paths, which are written with `/` on every system. */
export async function talkFiles(folder: string): Promise<TalkFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async (entry): Promise<TalkFile> => {
        const file = join(entry.parentPath, entry.name)
        const path = relative(folder, file).split(sep).join('/')
        const { size } = await stat(file)
        return { path, file, size, type: mime.getType(path) ?? 'application/octet-stream' }
      }),
  )
  files.sort((a, b) => (a.path < b.path ? -1 : 1))
  return new Map(files.map((file) => [file.path, file]))
}
