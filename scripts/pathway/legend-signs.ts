/* How the legend of a picture draws what it explains. */

import type { EdgeStatus, EdgeType, NodeKind } from './schema.ts'

/** Outlines of nodes, by kind, in a box of 44 by 24. */
export const outlines = {
  drug: 'M12 2H32A10 10 0 0 1 32 22H12A10 10 0 0 1 12 2Z',
  intervention: 'M10 2H34L42 12 34 22H10L2 12Z',
  molecule: 'M7 2H37Q42 2 42 7V17Q42 22 37 22H7Q2 22 2 17V7Q2 2 7 2Z',
  protein: 'M2 2H32A10 10 0 0 1 32 22H2Z',
  gene: 'M2 2H42V22H2L9 12Z',
  complex: 'M2 7H36V22H2ZM5 7V4.5H39V19.5H36M8 4.5V2H42V17H39',
  transporter: 'M10 2H34L42 22H2Z',
  receptor: 'M2 2H42V22H2ZM9 2V22M35 2V22',
  cell: 'M2 6C2 1 42 1 42 6V18C42 23 2 23 2 18ZM42 6C42 11 2 11 2 6',
  tissue: 'M2 2H42V22H2ZM2 8H42',
  region: 'M2 2H42V22H2Z',
  process: 'M2 2H42V22H2Z',
  behaviour: 'M2 5C15 -1 29 11 42 5V19C29 25 15 13 2 19Z',
  outcome: 'M10 2H42L34 22H2Z',
} as const satisfies Readonly<Record<NodeKind, string>>

/** Ends of links, by type, in a box of 46 by 24. */
export const ends = {
  stimulates: 'M2 12H33M33 6 44 12 33 18Z',
  inhibits: 'M2 12H40M40 3V21',
  requires: 'M2 12H33M33 6 44 12 33 18ZM26 3V21',
  'no-effect': 'M36 6 44 18M44 6 36 18',
} as const satisfies Readonly<Record<EdgeType, string>>

/** Dashes of lines, by status, as SVG writes them. */
export const lines = {
  reported: '',
  // With room for their marks.
  commentary: '13 16',
  inferred: '9 5',
  contested: '13 16',
  external: '',
  hypothesised: '2 5',
} as const satisfies Readonly<Record<EdgeStatus, string>>
