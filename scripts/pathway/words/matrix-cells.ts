import { isContested, type Judgement } from '../experiments.ts'
import { type Finding, findingOf } from '../finding-of.ts'
import { sayExpectation } from './say-expectation.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A mark in a table of results, and its words. */
export interface MatrixCell {
  readonly finding: Finding
  readonly label: string
  /** A prediction that is not what was found. */
  readonly differs: boolean
}

/** What an experiment found of a node. */
export function foundCell({ experiment }: Judgement, node: string, words: Vocabulary): MatrixCell {
  const { matrix } = words
  const finding = findingOf(experiment.expect[node])
  const exactly = sayExpectation(experiment.expect[node], words)
  const label =
    finding === 'not-reported' ? matrix.findings[finding] : matrix.told(matrix.findings[finding], exactly)
  return { finding, label, differs: false }
}

/** What the model predicts of a node in an experiment. */
export function predictedCell({ prediction, cells }: Judgement, node: string, words: Vocabulary): MatrixCell {
  const { table, levels, lab } = words
  const level = prediction.levels[node] ?? 'none'
  const differs = cells.some((cell) => cell.node === node && !cell.holds && !isContested(cell.expected))
  const said = lab.found(table.prediction) + levels[level]
  return { finding: findingOf(level), label: differs ? `${said} (${table.differs})` : said, differs }
}
