import type { Format } from '../format.ts'
import { readSbmlQual } from './read-sbml-qual.ts'
import { writeSbmlQual } from './write-sbml-qual.ts'

/** SBML with qualitative models: what programs for logical models read and write. */
export const sbmlQual: Format = {
  name: 'SBML qual',
  endings: ['.sbml'],
  read: readSbmlQual,
  write: writeSbmlQual,
}
