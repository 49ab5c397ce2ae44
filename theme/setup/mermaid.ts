import { defineMermaidSetup } from '@slidev/types'
import { ink, kindColours } from '../../scripts/pathway/kind-colours.ts'

const inkSoft = '#47535f'

/** A page may re-tint a kind through its variables; a diagram drawn on its own keeps the fallback. */
const kindRules = Object.entries(kindColours).map(
  ([name, { fill, line, text }]) => `
  .node.${name} :is(rect, polygon, circle, path, .label-container) {
    fill: var(--kind-${name}, ${fill}) !important;
    stroke: var(--kind-${name}-line, ${line}) !important;
    stroke-width: 2px !important;
  }
  .node.${name} .label, .node.${name} .label text, .node.${name} tspan {
    fill: var(--kind-${name}-text, ${text}) !important;
    color: var(--kind-${name}-text, ${text}) !important;
  }`,
)

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
    ${kindRules.join('\n')}
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
