import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { type Model, type Models, modelsOf } from '../deck/models.ts'
import { readPathway } from '../pathway/read-pathway.ts'
import { didYouMean } from '../shared/did-you-mean.ts'
import { deckError, ExitCode } from '../shared/problem.ts'

/** The models that the pathway commands know by name: those of the current folder. */
export function modelsHere(): Models {
  return modelsOf(process.cwd())
}

/** The file of a model: a name means one in `pathways/`; what has a dot or a slash is a file. */
export function modelFile(model: string): string {
  return /[./\\]/.test(model) ? model : `pathways/${model}.yaml`
}

/**
 * Finds and reads a model.
 *
 * @param word a name in `pathways/`, or a file
 * @throws DeckError (exit code 2) when there is no such file
 */
export function findModel(word: string): Model {
  const file = modelFile(word)
  const named = file === word ? undefined : modelsHere().get(word)
  if (named) return named
  try {
    return { name: basename(file), path: file, file, reading: readPathway(readFileSync(file, 'utf8'), file) }
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
  const { names, misnamed } = modelsHere()
  const other = misnamed.find((one) => basename(one, '.yml') === basename(file, '.yaml'))
  if (other) return `rename ${other}: the name of a model ends in .yaml`
  const meant = didYouMean(basename(file, '.yaml'), names)
  if (meant) return meant
  return names.length ? `in pathways/ there is ${names.join(', ')}` : 'there is none in pathways/ either'
}
