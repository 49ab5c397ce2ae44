import { kindColours, ink as lightInk } from '../pathway/kind-colours.ts'

/*
 * How a pathway looks beyond what a deck's own Mermaid set-up says. States differ by fill, width and marks
 * as well as by tone, so they can be told in a grey print. Dashes are kept for how sure a link is.
 */

/** Mermaid's own measures are for documents: where a deck says nothing, letters are larger and nodes closer. */
export const pathwayMeasures = {
  fontSize: 20,
  themeVariables: { fontSize: '20px' },
  flowchart: {
    padding: 13,
    nodeSpacing: 28,
    rankSpacing: 34,
    diagramPadding: 4,
    wrappingWidth: 240,
    minNodeWidth: 0,
  },
}

/* A page may re-tint all of it. Where it does not, letters and lines are those of a light ground. */
const ink = `var(--ink, ${lightInk})`
const ground = 'var(--ground, #fff)'
/* Seen on either ground, and less than ink. */
const pale = '#8b949e'
const unsure = '#6a7581'

/** The colours of each kind, where a deck says nothing of it. */
const kinds = Object.entries(kindColours)
  .map(
    ([kind, { fill, line, text }]) =>
      `.node.${kind} :is(rect, polygon, circle, path) { fill: var(--kind-${kind}, ${fill}); stroke: var(--kind-${kind}-line, ${line}); stroke-width: 2px; }
.node.${kind} :is(text, tspan) { fill: var(--kind-${kind}-text, ${text}); }`,
  )
  .join('\n')

/** Shapes of a node, whatever its kind. */
const shape = ':is(rect, polygon, circle, path, .label-container):not(.strike, .level *)'

/** CSS of the marks that `markPathway` sets; it outweighs what a deck says of kinds. */
export const pathwayStyle = `#diagram#diagram {
${kinds}
path.flowchart-link { stroke: ${ink}; stroke-width: 2px; fill: none; }
path.inferred:not(.bar) { stroke-dasharray: 9 5; }
path.hypothesised:not(.bar) { stroke-dasharray: 2 5; stroke-linecap: round; }
path.hypothesised, path.external { stroke: ${unsure} !important; }
path.external:not(.bar) { stroke-width: 1.4px; }
.edgeLabel:is(.commentary, .contested) .background { fill: ${ground} !important; opacity: 1 !important; }
path.no-effect { stroke: ${ink}; }
.strike, .level { display: none; }
.strike { stroke: ${ink} !important; stroke-width: 4px !important; fill: none !important; }
.level rect { fill: ${ground} !important; stroke: ${ink} !important; stroke-width: 1.5px !important; }
.bar { stroke: ${ink} !important; }
[data-state='given'] ${shape} { stroke-width: 4px !important; }
:is([data-state='idle'], [data-state='blocked']).node ${shape} { fill: ${ground} !important; stroke: ${pale} !important; stroke-width: 1.5px !important; }
:is([data-state='idle'], [data-state='blocked']).node :is(text, tspan) { fill: var(--ink-soft, #57606a) !important; }
[data-state='blocked'].node .strike { display: inline; }
[data-level] .level { display: inline; }
:is([data-level='weak'], [data-level='present'], [data-level='strong']) .step-1,
:is([data-level='present'], [data-level='strong']) .step-2,
[data-level='strong'] .step-3 { fill: ${ink} !important; }
path[data-state='active'] { stroke-width: 3.5px !important; stroke: ${ink} !important; }
path.bar[data-state='active'] { stroke-width: 5px !important; }
path[data-state='idle'] { stroke: ${pale} !important; stroke-width: 1.5px !important; }
path.bar[data-state='idle'] { stroke-width: 3px !important; }
.arrowMarkerPath { fill: context-stroke !important; stroke: context-stroke !important; }
[data-hidden] { visibility: hidden; }
}`
