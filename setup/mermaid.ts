import { defineMermaidSetup } from '@slidev/types'

/** Fill, line and text of one kind of thing; the same values as `--kind-*` in styles/tokens.css. */
type Kind = { name: string; fill: string; line: string; text: string }

const ink = '#17212b'
const inkSoft = '#47535f'

const kinds: Kind[] = [
  { name: 'outcome', fill: '#5a2342', line: '#3d1430', text: '#ffffff' },
  { name: 'drug', fill: '#2a6aa0', line: '#174a75', text: '#ffffff' },
  { name: 'intervention', fill: '#d48a38', line: '#8a5210', text: ink },
  { name: 'receptor', fill: '#8cc7b6', line: '#1f6b58', text: ink },
  { name: 'transporter', fill: '#e3d3f0', line: '#5f3c86', text: ink },
  { name: 'molecule', fill: '#f6e7ad', line: '#84690a', text: ink },
  { name: 'process', fill: '#eef0f3', line: '#5b6773', text: ink },
]

/** A page may re-tint a kind through its variables; a diagram drawn on its own keeps the fallback. */
const kindRules = ({ name, fill, line, text }: Kind) => `
  .node.${name} :is(rect, polygon, circle, path, .label-container) {
    fill: var(--kind-${name}, ${fill}) !important;
    stroke: var(--kind-${name}-line, ${line}) !important;
    stroke-width: 2px !important;
  }
  .node.${name} .label, .node.${name} .label text, .node.${name} tspan {
    fill: var(--kind-${name}-text, ${text}) !important;
    color: var(--kind-${name}-text, ${text}) !important;
  }`

/** Everything that could move a node is pinned, so a fence gives the same drawing on every run. */
export default defineMermaidSetup(() => ({
  look: 'classic',
  layout: 'dagre',
  theme: 'base',
  fontSize: 20,
  htmlLabels: false,
  deterministicIds: true,
  handDrawnSeed: 1,
  themeVariables: {
    fontSize: '20px',
    lineColor: inkSoft,
    primaryTextColor: ink,
    textColor: ink,
    edgeLabelBackground: '#ffffff',
  },
  themeCSS: `
    .edgePaths path.flowchart-link { stroke: ${inkSoft}; stroke-width: 2px; }
    .edgePaths path.inhibits { stroke: ${ink}; }
    .edgePath .edge-pattern-dotted, path.edge-pattern-dotted { stroke-dasharray: 3 6; }
    .edgeLabel text, .edgeLabel tspan { fill: ${ink} !important; }
    ${kinds.map(kindRules).join('\n')}
  `,
  flowchart: {
    htmlLabels: false,
    useMaxWidth: false,
    curve: 'basis',
    padding: 13,
    nodeSpacing: 28,
    rankSpacing: 34,
    diagramPadding: 4,
    wrappingWidth: 240,
    minNodeWidth: 0,
  },
}))
