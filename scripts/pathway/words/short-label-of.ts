import type { PathwayNode } from '../schema.ts'
import { labelOf } from './label-of.ts'

/** The short name of a node, as in pictures but on one line; a node without one has its label. */
export function shortLabelOf({ short, label }: PathwayNode, language: string): string {
  const text = labelOf(short ?? label, language)
  // A word that was broken is whole again, and Chinese writes no space where a line was broken.
  return text
    .replaceAll(/(?<=\p{Ll})-\s*(?:\\n|\n)\s*(?=\p{Ll})/gu, '')
    .replaceAll(/(?<=\p{Script=Han})\s*(?:\\n|\n)\s*(?=\p{Script=Han})/gu, '')
    .replaceAll(/\s*(?:\\n|\n)\s*/g, ' ')
}
