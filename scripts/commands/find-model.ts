import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, extname } from 'node:path'
import { bibliographyBeside } from '../deck/bibliography-beside.ts'
import { type Model, type Models, modelsOf } from '../deck/models.ts'
import { readModelBytes } from '../deck/read-model-bytes.ts'
import { worksOf } from '../deck/works-of.ts'
import { didYouMean } from '../shared/did-you-mean.ts'
import { deckError, ExitCode } from '../shared/problem.ts'

/** The models that the pathway commands know by name: those of the current folder. */
export async function modelsHere(): Promise<Models> {
  return modelsOf(process.cwd(), worksOf(await bibliographyBeside('pathways')))
}

/** The file of a model: a name means one in `pathways/`; what has a dot or a slash is a file. */
export function modelFile(model: string): string {
  if (/[./\\]/.test(model)) return model
  const [first, other] = [`pathways/${model}.yaml`, `pathways/${model}.yml`]
  return !existsSync(first) && existsSync(other) ? other : first
}

/**
 * Finds and reads a model.
 *
 * @param word a name in `pathways/`, or a file
 * @throws DeckError (exit code 2) when there is no such file
 */
export async function findModel(word: string): Promise<Model> {
  const file = modelFile(word)
  const here = await modelsHere()
  const named = file === word ? undefined : here.get(word)
  if (named) return named
  try {
    const works = worksOf(await bibliographyBeside(dirname(file)))
    const reading = readModelBytes(readFileSync(file), file, works)
    return { name: basename(file, extname(file)), path: file, file, reading }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      throw deckError(ExitCode.badInput, `there is no model ${file}`, { hint: knownModels(file, here) })
    throw deckError(
      ExitCode.badInput,
      `cannot read ${file}: ${error instanceof Error ? error.message : error}`,
    )
  }
}

function knownModels(file: string, { names }: Models): string {
  const meant = didYouMean(basename(file, extname(file)), names)
  if (meant) return meant
  return names.length ? `in pathways/ there is ${names.join(', ')}` : 'there is none in pathways/ either'
}
