import type { NodeKind } from './schema.ts'

/** Fill, line and text of a kind of node. */
export interface KindColours {
  readonly fill: string
  readonly line: string
  readonly text: string
}

/** What is written and drawn on a light ground. */
export const ink = '#17212b'

/**
 * One colour per kind, the same in every picture and legend. The fills climb in lightness as well as changing
 * hue, so that they stay apart for colour-blind viewers and in grey print. Hues after Okabe & Ito, calmed.
 */
export const kindColours: Readonly<Record<NodeKind, KindColours>> = {
  drug: { fill: '#2a6aa0', line: '#174a75', text: '#ffffff' },
  intervention: { fill: '#d48a38', line: '#8a5210', text: ink },
  molecule: { fill: '#f6e7ad', line: '#84690a', text: ink },
  protein: { fill: '#b5d3ee', line: '#2b5d8a', text: ink },
  gene: { fill: '#c9dc93', line: '#556b17', text: ink },
  complex: { fill: '#f0b9a3', line: '#8f3f22', text: ink },
  transporter: { fill: '#e3d3f0', line: '#5f3c86', text: ink },
  receptor: { fill: '#8cc7b6', line: '#1f6b58', text: ink },
  cell: { fill: '#fadbe5', line: '#93375d', text: ink },
  tissue: { fill: '#cdb690', line: '#64491f', text: ink },
  region: { fill: '#ffffff', line: '#5b6773', text: ink },
  process: { fill: '#eef0f3', line: '#5b6773', text: ink },
  behaviour: { fill: '#1d5a49', line: '#0f3a2e', text: '#ffffff' },
  outcome: { fill: '#5a2342', line: '#3d1430', text: '#ffffff' },
}
