import type { Pathway } from '../pathway/schema.ts'
import { toMermaid } from '../pathway/to-mermaid.ts'
import type { ViewGraph } from '../pathway/view.ts'
import type { DiagramSource } from './drawing.ts'

/** A pathway as it is drawn. Slides are wider than high: what runs downwards is drawn closer. */
export function drawnPathway(
  pathway: Pathway,
  graph: ViewGraph,
  language: string,
): Pick<DiagramSource, 'pathway' | 'code' | 'options'> {
  return {
    pathway: true,
    code: toMermaid(pathway, graph, language),
    options: graph.view.direction === 'TB' ? { flowchart: { rankSpacing: 22 } } : {},
  }
}
