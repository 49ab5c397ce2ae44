import { dirname } from 'node:path'
import { checkAllModels, checkModel } from '../check/check-models.ts'
import { bibliographyBeside } from '../deck/bibliography-beside.ts'
import { citedByModel } from '../deck/cited-by-model.ts'
import type { Model } from '../deck/models.ts'
import { canFail, isAsserted } from '../pathway/experiments.ts'
import type { Pathway } from '../pathway/schema.ts'
import { counted } from '../shared/counted.ts'
import { DeckError, deckError, ExitCode, type Problem } from '../shared/problem.ts'
import { isQuiet, say } from '../shared/progress.ts'
import { findModel, modelsHere } from './find-model.ts'

/**
 * Checks models: are they sound, and do they reproduce their experiments? A good one gets a line.
 *
 * @param words names or files of models; all of `pathways/` when there are none
 * @throws DeckError with all that is wrong with any of them
 */
export async function checkPathways(words: readonly string[]): Promise<void> {
  const here = await modelsHere()
  const models = words.length
    ? await Promise.all([...new Set(words)].map(findModel))
    : here.names.flatMap((name) => here.get(name) ?? [])
  if (!models.length)
    throw deckError(ExitCode.badInput, 'there is no model in pathways/', {
      hint: 'name one: pathdeck pathway check model.yaml',
    })
  const problems = [
    ...(await ofSources(models)),
    ...(words.length ? models.flatMap(checkModel) : checkAllModels(here)),
  ]
  for (const model of models) if (!isQuiet()) sayGood(model, problems)
  if (problems.some(isError)) throw new DeckError(problems, ExitCode.findings)
  say.problems(problems)
}

/** What is wrong with the bibliographies beside models, of their entries with those that the models cite. */
async function ofSources(models: readonly Model[]): Promise<readonly Problem[]> {
  const folders = new Set(models.map(({ path }) => dirname(path)))
  const cited = new Set(models.flatMap(citedByModel))
  const bibliographies = await Promise.all([...folders].map(bibliographyBeside))
  return bibliographies
    .flatMap(({ problems }) => problems)
    .filter(({ key }) => key === undefined || cited.has(key))
}

function sayGood({ file, reading: { pathway } }: Model, problems: readonly Problem[]): void {
  const isBad = problems.some((problem) => isError(problem) && problem.at?.file === file)
  if (pathway && !isBad) say.result(`${file}: ${summary(pathway)}`)
}

function summary({ nodes, edges, experiments }: Pathway): string {
  const asserted = experiments.filter(isAsserted)
  const expectations = asserted.flatMap(({ expect }) => Object.values(expect).filter(canFail))
  return [
    counted(Object.keys(nodes).length, 'node'),
    counted(edges.length, 'edge'),
    ...(asserted.length
      ? [
          `${asserted.length} of ${counted(experiments.length, 'experiment')} asserted`,
          `${counted(expectations.length, 'expectation')}, all reproduced`,
        ]
      : ['no experiment asserted']),
  ].join(', ')
}

function isError({ severity }: Problem): boolean {
  return severity === 'error'
}
