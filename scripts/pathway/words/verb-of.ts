import type { NodeKind, Pathway, PathwayEdge } from '../schema.ts'
import type { Verb } from './vocabulary.ts'

/** What is rather promoted than activated. */
const promoted: ReadonlySet<NodeKind | undefined> = new Set(['process', 'behaviour', 'drug', 'intervention'])

/** The verb for an edge: by its type and by what its target is. */
export function verbOf(
  { nodes }: Pathway,
  { type, from, to }: Pick<PathwayEdge, 'type' | 'from' | 'to'>,
): Verb {
  const kind = nodes[to]?.kind
  if (type === 'no-effect') return 'leaves'
  if (type === 'inhibits') {
    const perturbs = nodes[from]?.perturbs
    if (perturbs?.node === to && perturbs.by === 'knock-out') return 'removes'
    if (kind === 'molecule') return 'lowers'
    if (kind === 'receptor' || kind === 'transporter') return 'blocks'
    return kind === 'outcome' ? 'holds-back' : 'suppresses'
  }
  if (kind === 'molecule') return 'raises'
  if (kind === 'outcome') return 'leads-to'
  return promoted.has(kind) ? 'promotes' : 'activates'
}
