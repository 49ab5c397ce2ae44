import { kindColours } from '../../scripts/pathway/kind-colours.ts'
import { series, seriesFill, seriesLine } from './palette.ts'

const ink = 'var(--ink, #17212b)'
const inkSoft = 'var(--ink-soft, #47535f)'
const ground = 'var(--ground, #ffffff)'
const groundSoft = 'var(--ground-soft, #f1f4f7)'
const rule = 'var(--rule, #b9c2cb)'

/** A page may re-tint a kind through its variables; a diagram drawn on its own keeps the fallback. */
const kinds = Object.entries(kindColours).map(
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

/** Nodes and edges of flowcharts and of what is drawn like them. */
const nodes = `
  .edgePaths path.flowchart-link, .edgePaths path.transition, .edgePaths path.relation { stroke: ${inkSoft}; stroke-width: 2px; }
  .edgePaths path.inhibits { stroke: ${ink}; }
  path.edge-pattern-dotted { stroke-dasharray: 3 6; }
  .edgeLabel text, .edgeLabel tspan { fill: ${ink} !important; }
  .edgeLabel rect { opacity: 1 !important; }
  .node :is(rect, polygon, circle, path) { stroke-width: 1.5px; }
  .cluster-label text { font-weight: 600; }
  .cluster-label .background { fill: ${ground}; }
`

/** Where Mermaid has one colour for fills and lines, lines are to stand out from the ground. */
const lists = series.map((_, index) => `.section-edge-${index} { stroke: ${seriesLine(index + 1)}; }`)

/** Colours of the lists that Mermaid takes from elsewhere, by the order they are in there. */
const tableau = [
  '#4e79a7',
  '#f28e2c',
  '#e15759',
  '#76b7b2',
  '#59a14f',
  '#edc949',
  '#af7aa1',
  '#ff9da7',
  '#9c755f',
  '#bab0ab',
]
const sankey = tableau.map(
  (colour, index) => `
  .node rect[fill="${colour}"] { fill: ${seriesLine(index)}; }
  stop[stop-color="${colour}"] { stop-color: ${seriesFill(index)}; }`,
)
const journey = series.map(
  (_, index) => `
  circle.actor-${index} { fill: ${seriesFill(index)}; stroke: ${seriesLine(index)}; }
  rect:is(.task-type-${index}, .section-type-${index}) { fill: ${seriesFill(index)}; stroke: ${seriesLine(index)}; }`,
)
const kanban = series.map(
  (_, index) => `
  .sections .section-${index + 1} > rect { fill: ${seriesFill(index)}; stroke: ${seriesLine(index)}; }`,
)

/** Single kinds, where Mermaid has no variable for it. */
const single = `
  text, tspan { font-family: inherit !important; }
  .edgeTerminals, .edgeTerminals text { font-size: 18px; }
  .edgePaths:has(.relationshipLine) ~ .edgeLabels .label { font-size: 18px; }
  :is([class^='line-plot'] path, .markers > path) { stroke-width: 3px; }
  .grid { font-family: inherit; }
  /* Told apart in grey too. */
  .crit0, .crit1, .crit2, .crit3 { stroke: ${ink} !important; stroke-width: 3.5px; }
  .grid .tick line { stroke: ${rule}; opacity: 1; }
  .grid .tick text { fill: ${ink}; font-size: 16px; }
  .titleText { font-size: 22px; }
  [font-size='4ex'] { font-size: 28px; }
  .node-labels { font-size: 18px; }
  .node-labels text { fill: ${ink}; }
  .link { mix-blend-mode: normal !important; }
  .sections .cluster-label text { font-size: 18px; transform: translateY(-3px); }
  .statediagram-note text { fill: ${ink}; }
  .eventWrapper { filter: none; }
  .lineWrapper line { stroke: ${inkSoft}; }
  :is(text.journey-section, text.task, text.legend) { fill: ${ink} !important; }
  text.legend { font-size: 21px; }
  .timeline-node text { font-size: 24px; }
  .task-line { stroke: ${inkSoft}; }
  .face { fill: ${ground}; stroke: ${inkSoft}; }
  .face ~ g circle { fill: ${inkSoft}; stroke: ${inkSoft}; }
  .mouth { fill: ${inkSoft}; stroke: ${inkSoft}; }
  .c4-shape .label[style*="#FFFFFF"], .c4-shape .label[style*="#FFFFFF"] :is(text, tspan) { fill: ${ink} !important; }
  .c4-shape .label :is(.c4-type, .c4-descr) { font-size: 20px; }
  [fill="#444444"] { fill: ${ink}; }
  [stroke="#444444"] { stroke: ${inkSoft}; }
  .packetByte.start { transform: translateX(3px); }
  .packetByte.end { transform: translateX(-3px); }
  .treemapSectionLabel { font-size: 18px !important; }
  .treemapSectionValue { font-size: 16px !important; }
  .treemapLeaf[fill="transparent"] { fill: ${groundSoft}; stroke: ${rule}; }
  .venn-area text { fill: ${ink} !important; }
  .venn-area > path { fill-opacity: 0.35 !important; }
  .venn-intersection > path { fill-opacity: 0 !important; }
  .ishikawa text { font-size: 24px; }
  .ishikawa .ishikawa-head-label { font-size: 24px; }
  .data-point circle { fill: ${seriesLine(0)}; }
  .treemapLabel { font-size: 20px !important; }
  .treemapValue { font-size: 17px !important; }
  .architecture-service rect[style*="#087ebf"], .architecture-groups rect[style*="#087ebf"] { fill: ${seriesFill(0)} !important; }
  :is(.architecture-service, .architecture-groups) svg [style*="fill: #fff"] { fill: ${ink} !important; }
  :is(.architecture-service, .architecture-groups) svg [style*="stroke: #fff"] { stroke: ${ink} !important; }
  .zeroOrMore circle, .zeroOrOne circle, .marker circle[fill="white"] { fill: ${ground}; }
`

/** CSS for all diagrams. */
export const rules = [nodes, ...lists, single, ...sankey, ...journey, ...kanban, ...kinds].join('\n')
