import type { Pathway, Works } from '../schema.ts'

/** A model with those works of a bibliography that its evidence cites, beside the sources of its own. */
export function citeWorks(pathway: Pathway, works: Works): Pathway {
  const cited = [pathway, ...pathway.edges, ...pathway.experiments].flatMap(({ evidence }) => evidence)
  const added = cited.flatMap(({ cite }) => {
    const work = Object.hasOwn(works, cite) ? works[cite] : undefined
    return work && !Object.hasOwn(pathway.sources, cite) ? [[cite, work] as const] : []
  })
  return added.length
    ? { ...pathway, sources: { ...pathway.sources, ...Object.fromEntries(added) } }
    : pathway
}
