import type { Problem } from '../../shared/problem.ts'
import { sayStrengths } from '../changed-strengths.ts'
import type { Condition } from '../condition.ts'
import { judge } from '../experiments.ts'
import type { Path } from '../place-of.ts'
import { settlingStrengths } from '../settling-strengths.ts'
import { type Levels, simulate } from '../simulate.ts'
import type { Rule } from './rule.ts'

/** What would settle a state is found by trial, for as many states; and so many ways are told. */
const most = { states: 5, ways: 3 }

/** At rest, and in each experiment whatever its status, the model comes to an end. */
export const unsettled: Rule = (pathway, placeOf) => {
  const resting = changingNodes(simulate(pathway).cycle)
  const [first = ''] = resting
  const states: readonly State[] = [
    { name: 'the resting state', condition: {}, changing: resting, path: ['nodes', first] },
    ...judge(pathway).map(({ experiment, prediction }, index) => ({
      name: experiment.id,
      condition: experiment,
      changing: changingNodes(prediction.cycle),
      path: ['experiments', index, 'id'],
    })),
  ]
  return states
    .filter(({ changing }) => changing.length)
    .map(({ name, condition, changing, path }, place): Problem => {
      const ways = place < most.states ? settlingStrengths(pathway, condition, changing) : []
      const told = ways
        .slice(0, most.ways)
        .map((way) => sayStrengths(pathway, [way], (edge) => placeOf(['edges', edge]).line))
      return {
        severity: 'error',
        message: `${name} never settles: ${changing.join(', ')} keep changing`,
        hint: told.length
          ? `it settles with ${told.join(', or ')}`
          : 'look for a loop with an odd number of inhibitions, or one that a step goes round for ever',
        at: placeOf(path),
      }
    })
}

/** A state that the model is asked for. */
interface State {
  readonly name: string
  readonly condition: Condition
  /** The nodes that keep changing; none when it settles. */
  readonly changing: readonly string[]
  readonly path: Path
}

/** The nodes whose levels differ among the states of a cycle. */
export function changingNodes(cycle: readonly Levels[] = []): string[] {
  const [first = {}] = cycle
  return Object.keys(first).filter((node) => cycle.some((levels) => levels[node] !== first[node]))
}
