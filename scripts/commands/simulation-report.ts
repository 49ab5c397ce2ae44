import type { Condition } from '../pathway/condition.ts'
import { expectationText } from '../pathway/expectation-text.ts'
import { isContested, type Judgement } from '../pathway/experiments.ts'
import { changingNodes } from '../pathway/rules/unsettled.ts'
import type { Levels, Prediction } from '../pathway/simulate.ts'

/** What a simulation of one condition came to. */
export interface Simulation {
  /** Name of the model. */
  readonly model: string
  readonly condition: Condition
  readonly prediction: Prediction
  /** What the model predicts when nothing is done. */
  readonly resting: Levels
  /** The experiments that were done under this condition. */
  readonly judgements: readonly Judgement[]
}

/** For programs. */
export function simulationJson(simulation: Simulation): object {
  const { model, condition, prediction, judgements } = simulation
  return {
    model,
    condition,
    settles: !prediction.cycle,
    steps: prediction.steps,
    levels: prediction.levels,
    changed: changedNodes(simulation),
    ...(prediction.cycle ? { cycle: prediction.cycle } : {}),
    experiments: judgements.map(({ experiment: { id, title, status, assume }, cells, asserted, agrees }) => ({
      id,
      title,
      status,
      assume,
      asserted,
      agrees,
      cells,
    })),
  }
}

/** For people: the nodes that are not as at rest, then the others, then the experiments. */
export function simulationText(simulation: Simulation): string {
  const { model, condition, prediction, judgements } = simulation
  const changed = changedNodes(simulation)
  const same = Object.keys(prediction.levels).filter((node) => !changed.includes(node))
  return [
    [`${model}: ${conditionText(condition)}`],
    ...(prediction.cycle
      ? [[`never settles: ${changingNodes(prediction.cycle).join(', ')} keep changing`]]
      : []),
    table(changed, simulation),
    table(same, simulation),
    judgements.length ? judgements.flatMap(judgementLines) : ['not reported in the sources'],
  ]
    .filter((part) => part.length)
    .map((part) => part.join('\n'))
    .join('\n\n')
}

function changedNodes({ prediction, resting }: Simulation): string[] {
  return Object.keys(prediction.levels).filter((node) => prediction.levels[node] !== resting[node])
}

function conditionText({ given = [], knockout = [], antagonist = [], assume = [] }: Condition): string {
  const parts = [
    ...given,
    ...knockout.map((node) => `${node} knocked out`),
    ...antagonist.map((node) => `${node} blocked`),
    ...(assume.length ? [`with ${assume.join(' and ')} edges`] : []),
  ]
  return parts.join(', ') || 'at rest'
}

function table(nodes: readonly string[], { prediction, resting }: Simulation): string[] {
  const width = Math.max(0, ...Object.keys(prediction.levels).map((node) => node.length))
  return nodes.map((node) => {
    const level = prediction.levels[node] ?? ''
    const before = resting[node] === level ? '' : `  at rest ${resting[node]}`
    return `  ${node.padEnd(width)}  ${level.padEnd('present'.length)}${before}`.trimEnd()
  })
}

function judgementLines({ experiment, cells }: Judgement): string[] {
  const { id, title, status, assume } = experiment
  const about = [status, ...(assume.length ? [`with ${assume.join(' and ')} edges`] : [])].join(', ')
  const lines = cells.map(({ node, expected, predicted, holds }) => {
    const remarks = [...(isContested(expected) ? ['contested'] : []), ...(holds ? [] : ['differs'])]
    const remark = remarks.length ? ` (${remarks.join(', ')})` : ''
    return `  ${node}: expected ${expectationText(expected)}, predicted ${predicted}${remark}`
  })
  return [
    `${id} ${title.en ?? Object.values(title)[0] ?? ''} (${about})`,
    ...(lines.length ? lines : ['  not reported']),
  ]
}
