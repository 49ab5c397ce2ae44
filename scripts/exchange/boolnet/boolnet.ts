import type { Format } from '../format.ts'
import { readBoolNet } from './read-boolnet.ts'
import { writeBoolNet } from './write-boolnet.ts'

/**
 * Rules of a Boolean network, as the R package BoolNet has them: a line `targets, factors`, then one a node.
 *
 * After the grammar of `loadNetwork` in its manual.
 */
export const boolNet: Format = { name: 'BoolNet', endings: ['.bnet'], read: readBoolNet, write: writeBoolNet }
