import type { Format } from '../format.ts'
import { readSbgn } from './read-sbgn.ts'
import { writeSbgn } from './write-sbgn.ts'

/** SBGN-ML, Activity Flow: the drawing and its meaning. */
export const sbgn: Format = {
  name: 'SBGN-ML Activity Flow',
  endings: ['.sbgn'],
  read: readSbgn,
  write: writeSbgn,
}
