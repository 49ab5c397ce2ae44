import { basename, dirname, resolve } from 'node:path'
import type { Works } from '../pathway/schema.ts'
import { referencesBeside } from './references-beside.ts'
import { worksOf } from './works-of.ts'

/**
 * The works that a model may cite where it is read without a deck: those of the files `references.*` beside it, or
 * beside the folder `pathways/` that it lies in.
 */
export async function worksBeside(model: string): Promise<Works> {
  const folder = dirname(resolve(model))
  const files = [
    ...(basename(folder) === 'pathways' ? referencesBeside(dirname(folder)) : []),
    ...referencesBeside(folder),
  ]
  if (!files.length) return {}
  const { readBibliography } = await import('../sources/read-bibliography.ts')
  return worksOf(await readBibliography(files))
}
