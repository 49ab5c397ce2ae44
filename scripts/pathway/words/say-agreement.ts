import { isContested, type Judgement } from '../experiments.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Whether report and prediction agree, in words; without a mark where there is no finding to agree with. */
export interface Agreement {
  readonly text: string
  readonly mark?: 'agrees' | 'differs'
}

/**
 * Says whether report and prediction agree, or that there is nothing to agree with. What the model need not
 * reproduce may differ, and then it says so.
 */
export function sayAgreement(
  { experiment, agrees, cells }: Judgement,
  { table, experimentStatuses }: Vocabulary,
): Agreement {
  if (!cells.length) return { text: table.predictedAlone }
  const sure = cells.filter(({ expected }) => !isContested(expected))
  if (!sure.length || experiment.status === 'contested')
    return { text: table.notAsserted(experimentStatuses.contested) }
  const mark = agrees ? 'agrees' : 'differs'
  return { text: sure.length < cells.length ? table.besideContested(table[mark]) : table[mark], mark }
}
