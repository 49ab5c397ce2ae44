import type { Condition } from '../pathway/condition.ts'
import { judge, matchingExperiments } from '../pathway/experiments.ts'
import type { Pathway } from '../pathway/schema.ts'
import { simulate } from '../pathway/simulate.ts'
import { didYouMean } from '../shared/did-you-mean.ts'
import { DeckError, ExitCode, type Problem } from '../shared/problem.ts'
import { say } from '../shared/progress.ts'
import { findModel } from './find-model.ts'
import { type Simulation, simulationJson, simulationText } from './simulation-report.ts'

/**
 * Prints what a model predicts under a condition, and the experiments that were done so.
 *
 * @param model a name in `pathways/`, or a file
 * @param options.json JSON in place of a table
 * @throws DeckError (exit code 2) when the model cannot be read or has not the nodes of the condition
 */
export async function simulatePathway(
  model: string,
  condition: Condition,
  { json }: { readonly json: boolean },
): Promise<void> {
  const { pathway, problems } = (await findModel(model)).reading
  if (!pathway) throw new DeckError(problems, ExitCode.badInput)
  const unknown = unknownNodes(pathway, condition)
  if (unknown.length) throw new DeckError(unknown, ExitCode.badInput)

  const done = matchingExperiments(pathway, condition)
  const simulation: Simulation = {
    model: pathway.name,
    condition,
    prediction: simulate(pathway, condition),
    resting: simulate(pathway).levels,
    judgements: judge(pathway).filter(({ experiment }) => done.includes(experiment)),
  }
  say.result(json ? JSON.stringify(simulationJson(simulation), undefined, 2) : simulationText(simulation))
}

function unknownNodes({ nodes }: Pathway, condition: Condition): Problem[] {
  const ids = Object.keys(nodes)
  return (['given', 'knockout', 'antagonist'] as const).flatMap((option) =>
    (condition[option] ?? [])
      .filter((id) => !ids.includes(id))
      .map((id): Problem => {
        const hint = didYouMean(id, ids) ?? `the model has ${ids.join(', ')}`
        return { severity: 'error', message: `--${option}: there is no node "${id}"`, hint }
      }),
  )
}
