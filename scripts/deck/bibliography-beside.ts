import { basename, dirname, resolve } from 'node:path'
import type { Bibliography } from '../sources/read-bibliography.ts'
import { referencesBeside } from './references-beside.ts'

/**
 * What a model may cite where it is read without a deck: the files `references.*` beside it, or beside the folder
 * `pathways/` that it lies in.
 *
 * @param folder of the model
 */
export async function bibliographyBeside(folder: string): Promise<Bibliography> {
  const absolute = resolve(folder)
  const files = [
    ...(basename(absolute) === 'pathways' ? referencesBeside(dirname(absolute)) : []),
    ...referencesBeside(absolute),
  ]
  if (!files.length) return { entries: new Map(), problems: [] }
  const { readBibliography } = await import('../sources/read-bibliography.ts')
  return readBibliography(files)
}
