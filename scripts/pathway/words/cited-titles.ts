import type { Evidence, Experiment, Pathway } from '../schema.ts'
import type { Vocabulary } from './vocabulary.ts'

/** The titles of the sources that evidence names, each once; a source that the model does not list has its key. */
export function citedTitles({ sources }: Pathway, evidence: readonly Evidence[]): string[] {
  return [...new Set(evidence.map(({ cite }) => sources[cite]?.title ?? cite))]
}

/** Where an experiment was reported, in a few words: the first title and how many more there are. */
export function citedInShort(
  pathway: Pathway,
  { evidence, status }: Pick<Experiment, 'evidence' | 'status'>,
  { table }: Vocabulary,
): string {
  const [first, ...more] = citedTitles(pathway, evidence)
  if (first === undefined)
    return status === 'control' ? table.needsNoSource : status === 'unknown' ? table.none : table.noSource
  return more.length ? first + table.andMore(more.length) : first
}
