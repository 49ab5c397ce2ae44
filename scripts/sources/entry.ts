import type { Position } from '../shared/problem.ts'
import type { CslItem } from './csl-item.ts'

/** How far a work was read by who cites it, the furthest first. */
export const readings = ['full', 'abstract', 'preview', 'second-hand', 'not'] as const
export type Reading = (typeof readings)[number]

/** A work in a bibliography. */
export interface Entry {
  readonly key: string
  /** The work as CSL-JSON has it; its id is the key. */
  readonly item: CslItem
  readonly read?: Reading
  /** Where the entry begins in its file. */
  readonly at: Position
}
