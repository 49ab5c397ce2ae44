import { checkPathway } from '../pathway/check-pathway.ts'
import { canFail, isAsserted } from '../pathway/experiments.ts'
import type { Pathway } from '../pathway/schema.ts'
import { DeckError, deckError, ExitCode, type Problem } from '../shared/problem.ts'
import { isQuiet, say } from '../shared/progress.ts'
import { modelFile, modelFiles, readModelFile } from './model-file.ts'

/**
 * Checks models: are they sound, and do they reproduce their experiments? A good one gets a line.
 *
 * @param models names or files; all of `pathways/` when there are none
 * @throws DeckError with all that is wrong with any of them
 */
export async function checkPathways(models: readonly string[]): Promise<void> {
  const files = models.length ? models.map(modelFile) : modelFiles()
  if (!files.length)
    throw deckError(ExitCode.badInput, 'there is no model in pathways/', {
      hint: 'name one: pathdeck pathway check model.yaml',
    })
  const problems: Problem[] = []
  for (const file of new Set(files)) problems.push(...(await checkFile(file)))
  if (problems.some(isError)) throw new DeckError(problems, ExitCode.findings)
  say.problems(problems)
}

async function checkFile(file: string): Promise<Problem[]> {
  const reading = await readModelFile(file)
  const { pathway, placeOf } = reading
  if (!pathway) return [...reading.problems]
  const problems = [...reading.problems, ...checkPathway(pathway, placeOf)]
  if (!problems.some(isError) && !isQuiet()) say.result(`${file}: ${summary(pathway)}`)
  return problems
}

function summary({ nodes, edges, experiments }: Pathway): string {
  const asserted = experiments.filter(isAsserted)
  const expectations = asserted.flatMap(({ expect }) => Object.values(expect).filter(canFail))
  return [
    count(Object.keys(nodes).length, 'node'),
    count(edges.length, 'edge'),
    ...(asserted.length
      ? [
          `${asserted.length} of ${count(experiments.length, 'experiment')} asserted`,
          `${count(expectations.length, 'expectation')}, all reproduced`,
        ]
      : ['no experiment asserted']),
  ].join(', ')
}

function count(number: number, name: string): string {
  return `${number} ${name}${number === 1 ? '' : 's'}`
}

function isError({ severity }: Problem): boolean {
  return severity === 'error'
}
