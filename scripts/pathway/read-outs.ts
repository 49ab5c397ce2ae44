import type { Experiment, Pathway } from './schema.ts'

/** What experiments expect something of: what most of them name first, ties in the model's order. */
export function mostNamed({ nodes }: Pathway, experiments: readonly Experiment[]): string[] {
  const times = (id: string) => experiments.filter(({ expect }) => Object.hasOwn(expect, id)).length
  return Object.keys(nodes)
    .filter((id) => times(id) > 0)
    .sort((one, other) => times(other) - times(one))
}

/** What a model is read at: what its experiments name, most named first, then its other outcomes. */
export function readOuts(pathway: Pathway): string[] {
  const outcomes = Object.keys(pathway.nodes).filter((id) => pathway.nodes[id]?.kind === 'outcome')
  return [...new Set([...mostNamed(pathway, pathway.experiments), ...outcomes])]
}
