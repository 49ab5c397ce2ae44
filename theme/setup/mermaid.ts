import { defineMermaidSetup } from '@slidev/types'
import { configColours, themeVariables } from '../diagrams/colours.ts'
import { measures } from '../diagrams/measures.ts'
import { paints } from '../diagrams/palette.ts'
import { rules } from '../diagrams/rules.ts'

/** Everything that could move a node is pinned, so a fence gives the same drawing on every run. */
const repeatable = {
  look: 'classic',
  layout: 'dagre',
  htmlLabels: false,
  deterministicIds: true,
  handDrawnSeed: 1,
} as const

/** All kinds of diagrams in the colours, fonts and sizes of the theme. */
export default defineMermaidSetup(() => ({
  ...measures,
  ...repeatable,
  flowchart: { ...measures.flowchart, htmlLabels: false },
  journey: { ...measures.journey, ...configColours.journey },
  timeline: { ...measures.timeline, ...configColours.timeline },
  c4: { ...measures.c4, ...configColours.c4 },
  theme: 'base',
  themeVariables,
  themeCSS: rules,
  ...{ paints },
}))
