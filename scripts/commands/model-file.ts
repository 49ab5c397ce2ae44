import { globSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { type Reading, readPathway } from '../pathway/read-pathway.ts'
import { nearest } from '../shared/nearest.ts'
import { deckError, ExitCode } from '../shared/problem.ts'

/** The models of the current folder: `pathways/*.yaml`, sorted. */
export function modelFiles(): string[] {
  return globSync('pathways/*.yaml').sort()
}

/** The file of a model: a name means one in `pathways/`; what has a dot or a slash is a file. */
export function modelFile(model: string): string {
  return /[./\\]/.test(model) ? model : `pathways/${model}.yaml`
}

/**
 * Reads a model file.
 *
 * @throws DeckError (exit code 2) when there is no such file
 */
export async function readModelFile(file: string): Promise<Reading> {
  try {
    return readPathway(await readFile(file, 'utf8'), file)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      throw deckError(ExitCode.badInput, `there is no model ${file}`, { hint: knownModels(file) })
    throw deckError(
      ExitCode.badInput,
      `cannot read ${file}: ${error instanceof Error ? error.message : error}`,
    )
  }
}

function knownModels(file: string): string {
  const names = modelFiles().map((known) => basename(known, '.yaml'))
  const like = nearest(basename(file, '.yaml'), names)
  if (like.length) return `did you mean ${like.join(' or ')}?`
  return names.length ? `in pathways/ there is ${names.join(', ')}` : 'there is none in pathways/ either'
}
