import type { Experiment } from '../schema.ts'
import { labelOf } from './label-of.ts'
import { vocabularyOf } from './vocabulary-of.ts'

/** The title of an experiment; what is no plain report says so. */
export function markedTitle({ title, status }: Experiment, language: string): string {
  const plain = labelOf(title, language)
  const { table, experimentStatuses } = vocabularyOf(language)
  return ['control', 'reported'].includes(status) ? plain : table.marked(plain, experimentStatuses[status])
}
