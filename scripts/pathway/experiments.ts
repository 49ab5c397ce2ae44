import { apply, type Condition } from './condition.ts'
import { type Level, rank } from './level.ts'
import type { Expectation, Experiment, ExperimentStatus, Pathway } from './schema.ts'
import { type Prediction, simulate } from './simulate.ts'

/** What an experiment expects of one node, and what the model says. */
export interface Cell {
  readonly node: string
  readonly expected: Expectation
  readonly predicted: Level
  readonly holds: boolean
}

/** An experiment held against the model. */
export interface Judgement {
  readonly experiment: Experiment
  readonly prediction: Prediction
  readonly cells: readonly Cell[]
  /** Must the model reproduce it? */
  readonly asserted: boolean
  /** It settles, and all cells hold but for the contested ones, which sources disagree on. */
  readonly agrees: boolean
}

const assertedByDefault: readonly ExperimentStatus[] = ['control', 'reported', 'commentary', 'implied']

/** Must the model reproduce this experiment? As it says; else when it is a control, reported, from a commentary or implied. */
export function isAsserted({ assert, status }: Experiment): boolean {
  return assert ?? assertedByDefault.includes(status)
}

/** Is the expectation one that sources disagree on? Such a one is shown and never asserted. */
export function isContested(expected: Expectation): boolean {
  return typeof expected !== 'string' && expected.contested
}

/** Is there a prediction that the expectation is against? What is contested is never held against one. */
export function canFail(expected: Expectation): boolean {
  if (typeof expected === 'string') return true
  const { is, 'at-least': least = 'none', 'at-most': most = 'strong', above, below, contested } = expected
  return !contested && !!(is ?? above ?? below ?? (least !== 'none' || most !== 'strong'))
}

/** Holds all experiments of a model against what it predicts, in their order. */
export function judge(pathway: Pathway): Judgement[] {
  const predictions = new Map(
    pathway.experiments.map((experiment) => [experiment.id, simulate(pathway, experiment)]),
  )
  const levelIn = (experiment: string, node: string) => predictions.get(experiment)?.levels[node] ?? 'none'
  return pathway.experiments.map((experiment) => {
    const cells = Object.entries(experiment.expect).map(([node, expected]) => {
      const predicted = levelIn(experiment.id, node)
      return { node, expected, predicted, holds: holds(expected, predicted, (id) => levelIn(id, node)) }
    })
    const prediction = predictions.get(experiment.id) ?? simulate(pathway, experiment)
    const agrees = !prediction.cycle && cells.every(({ expected, holds }) => holds || isContested(expected))
    return { experiment, prediction, cells, asserted: isAsserted(experiment), agrees }
  })
}

/** @param levelIn what the model predicts for the same node in another experiment */
function holds(expected: Expectation, predicted: Level, levelIn: (experiment: string) => Level): boolean {
  if (typeof expected === 'string') return predicted === expected
  const { is, 'at-least': least, 'at-most': most, above, below } = expected
  const place = rank(predicted)
  return (
    (is === undefined || predicted === is) &&
    (least === undefined || place >= rank(least)) &&
    (most === undefined || place <= rank(most)) &&
    (above === undefined || place > rank(levelIn(above))) &&
    (below === undefined || place < rank(levelIn(below)))
  )
}

/** The experiments that do what a condition does: the same nodes held at strong, the same at none. */
export function matchingExperiments(pathway: Pathway, condition: Condition): Experiment[] {
  const wanted = apply(pathway, condition)
  return pathway.experiments.filter((experiment) => {
    const { on, off } = apply(pathway, experiment)
    return sameSet(on, wanted.on) && sameSet(off, wanted.off)
  })
}

function sameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((id) => b.has(id))
}
