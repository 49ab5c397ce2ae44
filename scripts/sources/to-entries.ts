import { placesIn } from '../pathway/reading/places-in.ts'
import { shapeProblems } from '../pathway/reading/shape-problems.ts'
import { plainWords } from '../shared/plain-words.ts'
import { cslItem } from './csl-item.ts'
import type { Draft } from './draft.ts'
import type { Entry } from './entry.ts'
import { entryProblems } from './entry-problems.ts'
import { plainDoi } from './plain-doi.ts'
import { readingOf } from './reading-of.ts'
import type { SourceProblem } from './source-problem.ts'

/** The most problems of shape that are spoken of. */
const most = 20

/** The entries of a file; none when one of them has not the shape of CSL-JSON. */
export function toEntries(drafts: readonly Draft[]): {
  readonly entries: readonly Entry[]
  readonly problems: readonly SourceProblem[]
} {
  const read = drafts.map(toEntry)
  const broken = read.filter(({ entry }) => !entry).flatMap(({ problems }) => problems)
  if (broken.length) return { entries: [], problems: broken.slice(0, most) }
  return {
    entries: read.flatMap(({ entry }) => entry ?? []),
    problems: read.flatMap(({ problems }) => problems),
  }
}

function toEntry({ value, placeOf }: Draft): { entry?: Entry; problems: readonly SourceProblem[] } {
  const shaped = cslItem.safeParse(value, { error: plainWords })
  if (!shaped.success) {
    const held = { value, shape: cslItem, places: placesIn(value, placeOf), whole: 'the entry' }
    return { problems: shapeProblems(shaped.error.issues, held) }
  }
  const { data } = shaped
  const item = data.DOI === undefined ? data : { ...data, DOI: plainDoi(data.DOI) }
  const { read, problem } = readingOf(value, placeOf)
  const entry: Entry = { key: item.id, item, ...(read && { read }), at: placeOf([]) }
  const ofReading = problem ? [{ ...problem, key: entry.key }] : []
  return { entry, problems: [...ofReading, ...entryProblems(entry, placeOf)] }
}
