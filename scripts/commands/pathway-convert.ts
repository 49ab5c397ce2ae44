import { readFile, stat } from 'node:fs/promises'
import { dirname, extname } from 'node:path'
import { bibliographyBeside } from '../deck/bibliography-beside.ts'
import { worksOf } from '../deck/works-of.ts'
import { most } from '../exchange/bounds.ts'
import type { Format } from '../exchange/format.ts'
import { formatOf, knownEndings } from '../exchange/formats.ts'
import { counted } from '../shared/counted.ts'
import { didYouMean } from '../shared/did-you-mean.ts'
import { DeckError, deckError, ExitCode, type Problem } from '../shared/problem.ts'
import { say } from '../shared/progress.ts'
import { writeFileAtomically } from '../shared/write-file-atomically.ts'
import { modelFile } from './find-model.ts'

/**
 * Converts a model from one format to another; the endings of the files' names say which. What either format
 * cannot hold is a warning. When there is an error nothing is written.
 *
 * @param input a file, or the name of a model in `pathways/`
 * @throws DeckError (exit code 2) with all that is wrong with the input
 */
export async function convertPathway(input: string, output: string): Promise<void> {
  const file = modelFile(input)
  const from = formatFor(file, 'read')
  const to = formatFor(output, 'write')
  if (await areSame(file, output))
    throw deckError(ExitCode.badInput, `${output} is what is read: nothing is written over it`, {
      hint: 'name another file to write',
    })
  const text = await readText(file)
  const { pathway, problems } = from.read(text, file, worksOf(await bibliographyBeside(dirname(file))))
  if (!pathway) throw new DeckError(problems, ExitCode.badInput)
  const { text: written, lost } = to.write(pathway)
  await writeFileAtomically(output, written)
  say.problems([...problems, ...lost.map((part) => notHeld(part, to, output))])
  const size = [counted(Object.keys(pathway.nodes).length, 'node'), counted(pathway.edges.length, 'edge')]
  say.line(`${output}: ${size.join(', ')}`)
}

/** Whether two paths lead to one file, by links too. */
async function areSame(one: string, other: string): Promise<boolean> {
  const found = await Promise.all([one, other].map((file) => stat(file).catch(() => undefined)))
  const [first, second] = found
  return first !== undefined && first.ino === second?.ino && first.dev === second.dev
}

function notHeld(part: string, { name }: Format, file: string): Problem {
  return { severity: 'warning', message: `${name} does not hold ${part}`, at: { file } }
}

function formatFor<Way extends 'read' | 'write'>(
  file: string,
  way: Way,
): Format & Required<Pick<Format, Way>> {
  const format = formatOf(file)
  if (!format)
    throw deckError(ExitCode.badInput, `${file}: the ending says no format of models`, {
      hint: didYouMean(extname(file), knownEndings) ?? `formats are ${knownEndings.join(', ')}`,
    })
  if (can(format, way)) return format
  throw deckError(
    ExitCode.badInput,
    `${file}: ${format.name} cannot be ${way === 'read' ? 'read' : 'written'}`,
  )
}

function can<Way extends 'read' | 'write'>(
  format: Format,
  way: Way,
): format is Format & Required<Pick<Format, Way>> {
  return format[way] !== undefined
}

async function readText(file: string): Promise<string> {
  let bytes: Uint8Array
  try {
    const { size } = await stat(file)
    if (size > most.bytes)
      throw deckError(ExitCode.badInput, 'the file is larger than 20 MB', { at: { file } })
    bytes = await readFile(file)
  } catch (error) {
    if (error instanceof DeckError) throw error
    throw deckError(
      ExitCode.badInput,
      `cannot read ${file}: ${error instanceof Error ? error.message : error}`,
    )
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw deckError(ExitCode.badInput, 'the file is not UTF-8 text', { at: { file, line: 1 } })
  }
}
