import type { Judgement } from '../experiments.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Whether report and prediction agree, in words; without a mark where they need not. */
export interface Agreement {
  readonly text: string
  readonly mark?: 'agrees' | 'differs'
}

/** Says whether report and prediction agree, or why they need not. */
export function sayAgreement(
  { experiment, asserted, agrees, cells }: Judgement,
  { table, experimentStatuses }: Vocabulary,
): Agreement {
  if (!cells.length) return { text: table.predictedAlone }
  if (!asserted) return { text: table.notAsserted(experimentStatuses[experiment.status]) }
  return agrees ? { text: table.agrees, mark: 'agrees' } : { text: table.differs, mark: 'differs' }
}
