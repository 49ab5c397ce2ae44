/* How the legend of a picture draws what it explains. */

import type { EdgeStatus, EdgeType, NodeKind } from './schema.ts'

/** Outlines of nodes, by kind, in a box of 44 by 24. */
export const outlines = {
  drug: 'M12 2H32A10 10 0 0 1 32 22H12A10 10 0 0 1 12 2Z',
  intervention: 'M10 2H34L42 12 34 22H10L2 12Z',
  molecule: 'M7 2H37Q42 2 42 7V17Q42 22 37 22H7Q2 22 2 17V7Q2 2 7 2Z',
  transporter: 'M10 2H34L42 22H2Z',
  receptor: 'M2 2H42V22H2ZM9 2V22M35 2V22',
  process: 'M2 2H42V22H2Z',
  region: 'M2 2H42V22H2Z',
  outcome: 'M10 2H42L34 22H2Z',
} as const satisfies Readonly<Record<NodeKind, string>>

/** Ends of links, by type, in a box of 46 by 24. */
export const ends = {
  stimulates: 'M2 12H33M33 6 44 12 33 18Z',
  inhibits: 'M2 12H40M40 4V20',
  requires: 'M2 12H33M33 6 44 12 33 18ZM26 4V20',
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
