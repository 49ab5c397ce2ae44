import type { EdgeType, NodeKind } from '../../pathway/schema.ts'

/** Namespaces of SBGN-ML 0.2 and 0.3: the same elements, as far as Activity Flow goes. */
export const sbgnNamespaces: readonly string[] = [
  'http://sbgn.org/libsbgn/0.3',
  'http://sbgn.org/libsbgn/0.2',
]

/** What a glyph is taken for when nothing says it more closely. */
export const kindOfClass: ReadonlyMap<string, NodeKind> = new Map([
  ['biological activity', 'molecule'],
  ['perturbation', 'intervention'],
  ['phenotype', 'outcome'],
  ['compartment', 'region'],
])

/** What an activity is the activity of; a macromolecule need not be a protein. */
export const kindOfEntity: ReadonlyMap<string, NodeKind> = new Map([
  ['nucleic acid feature', 'gene'],
  ['complex', 'complex'],
])

export const operators: ReadonlySet<string> = new Set(['and', 'or', 'not', 'delay'])

export const typeOfArc: ReadonlyMap<string, EdgeType> = new Map([
  ['positive influence', 'stimulates'],
  ['negative influence', 'inhibits'],
  ['necessary stimulation', 'requires'],
])

export const arcOfType = {
  stimulates: 'positive influence',
  inhibits: 'negative influence',
  requires: 'necessary stimulation',
} as const

/** The glyph of a kind; what is acted on is never drawn as a perturbation, which nothing may lead to. */
export function classOfKind(kind: NodeKind, isTarget: boolean): string {
  if (kind === 'outcome' || kind === 'behaviour') return 'phenotype'
  return (kind === 'drug' || kind === 'intervention') && !isTarget ? 'perturbation' : 'biological activity'
}

/** What a biological activity is the activity of (its unit of information); a process is of nothing. */
export const entityOfKind: Readonly<Partial<Record<NodeKind, string>>> = {
  molecule: 'unspecified entity',
  protein: 'macromolecule',
  gene: 'nucleic acid feature',
  complex: 'complex',
  transporter: 'macromolecule',
  receptor: 'macromolecule',
}
