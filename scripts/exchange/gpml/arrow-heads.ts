import type { EdgeType } from '../../pathway/schema.ts'

/** What an arrow head says, and what is worth a word about it. */
export interface Arrow {
  readonly type?: Exclude<EdgeType, 'no-effect'>
  readonly note?: string
}

const plain: Arrow = {
  type: 'stimulates',
  note: 'an arrow that does not say more is read as a stimulation',
}
const conversion: Arrow = {
  type: 'stimulates',
  note: 'an arrow from what is used up or moved to what becomes of it is read as a stimulation',
}
const signless = (what: string): Arrow => ({ note: `an arrow of ${what} says no sign and is left out` })

const arrows: ReadonlyMap<string, Arrow> = new Map([
  ['arrow', plain],
  ['directed', plain],
  ['stimulation', { type: 'stimulates' }],
  ['catalysis', { type: 'stimulates' }],
  ['transcription-translation', { type: 'stimulates' }],
  ['transcriptiontranslation', { type: 'stimulates' }],
  ['necessary-stimulation', { type: 'requires' }],
  ['inhibition', { type: 'inhibits' }],
  ['tbar', { type: 'inhibits' }],
  ['necessarystimulation', { type: 'requires' }],
  ['conversion', conversion],
  ['production', conversion],
  ['modification', conversion],
  ['translocation', conversion],
  ['binding', signless('binding')],
  ['covalent-bond', signless('binding')],
  ['cleavage', signless('cleavage')],
])

/**
 * The meaning of an arrow head of GPML 2013a (`mim-inhibition`, `SBGN-Inhibition`, `TBar`, …) or 2021 (`Inhibition`, …); undefined for
 * the end of a line without one.
 */
export function arrowOf(head: string | undefined): Arrow | undefined {
  const name = (head ?? 'Line').toLowerCase().replace(/^(mim|sbgn)-/, '')
  if (name === 'line' || name === 'undirected') return undefined
  return arrows.get(name) ?? signless(`the kind "${head}"`)
}
