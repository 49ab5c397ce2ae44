import type { ContentStream } from '../../shared/pdf/content-streams.ts'
import type { Operator } from '../../shared/pdf/operators.ts'
import type { StructureElement } from '../../shared/pdf/structure-tree.ts'
import { backgrounds } from './backgrounds.ts'
import { untaggedRuns } from './untagged-runs.ts'

/**
 * Marks as an artifact all that a stream paints and no reader needs (ISO 14289-1, 7.1): backgrounds and
 * borders, and what is outside of the structure.
 *
 * @param elementOf from the number of a piece of the stream's marked content to its element
 * @returns the new content, and the numbers of what is decoration now and no longer structure
 */
export function markArtifacts(
  stream: ContentStream,
  list: readonly Operator[],
  elementOf: (id: number) => StructureElement | undefined,
): { content: string; decoration: readonly number[] } {
  const found = backgrounds(stream, list, elementOf)
  const edits = [
    ...found.map(({ begin }) => ({ ...begin, text: '/Artifact BMC' })),
    ...untaggedRuns(stream, list).flatMap(({ start, end }) => [
      { start, end: start, text: '/Artifact BMC\n' },
      { start: end, end, text: '\nEMC' },
    ]),
  ].sort((a, b) => a.start - b.start)

  let content = ''
  let copied = 0
  for (const { start, end, text } of edits) {
    content += stream.content.slice(copied, start) + text
    copied = end
  }
  content += stream.content.slice(copied)
  return { content, decoration: found.map(({ id }) => id) }
}
