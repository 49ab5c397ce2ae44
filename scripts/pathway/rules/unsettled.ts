import type { Problem } from '../../shared/problem.ts'
import { judge } from '../experiments.ts'
import { type Levels, simulate } from '../simulate.ts'
import type { Rule } from './rule.ts'

/** At rest, and in each experiment whatever its status, the model comes to an end. */
export const unsettled: Rule = (pathway, placeOf) => {
  const problem = (
    name: string,
    changing: readonly string[],
    path: readonly (string | number)[],
  ): Problem => ({
    severity: 'error',
    message: `${name} never settles: ${changing.join(', ')} keep changing`,
    hint: 'look for a loop with an odd number of inhibitions, or one that a step goes round for ever',
    at: placeOf(path),
  })
  const resting = changingNodes(simulate(pathway).cycle)
  const [first] = resting
  return [
    ...(first ? [problem('the resting state', resting, ['nodes', first])] : []),
    ...judge(pathway).flatMap(({ experiment, prediction }, index) =>
      prediction.cycle
        ? problem(experiment.id, changingNodes(prediction.cycle), ['experiments', index, 'id'])
        : [],
    ),
  ]
}

/** The nodes whose levels differ among the states of a cycle. */
export function changingNodes(cycle: readonly Levels[] = []): string[] {
  const [first = {}] = cycle
  return Object.keys(first).filter((node) => cycle.some((levels) => levels[node] !== first[node]))
}
