import type { Format } from '../format.ts'
import { readCx2 } from './read-cx2.ts'
import { writeCx2 } from './write-cx2.ts'

/** Cytoscape's exchange format, after its "Cytoscape Exchange Format Specification (Version 2)". */
export const cx2: Format = {
  name: 'Cytoscape Exchange 2',
  endings: ['.cx2', '.cx2.json'],
  read: readCx2,
  write: writeCx2,
}
