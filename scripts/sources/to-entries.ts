import type { Path } from '../pathway/place-of.ts'
import { shapeProblems } from '../pathway/reading/shape-problems.ts'
import type { Problem } from '../shared/problem.ts'
import { cslItem } from './csl-item.ts'
import type { Draft } from './draft.ts'
import type { Entry } from './entry.ts'
import { entryProblems } from './entry-problems.ts'
import { plainDoi } from './plain-doi.ts'
import { readingOf } from './reading-of.ts'

/** The most problems of shape that are spoken of. */
const most = 20

/** The entries of a file; none when one of them has not the shape of CSL-JSON. */
export function toEntries(drafts: readonly Draft[]): {
  readonly entries: readonly Entry[]
  readonly problems: readonly Problem[]
} {
  const read = drafts.map(toEntry)
  const broken = read.filter(({ entry }) => !entry).flatMap(({ problems }) => problems)
  if (broken.length) return { entries: [], problems: broken.slice(0, most) }
  return {
    entries: read.flatMap(({ entry }) => entry ?? []),
    problems: read.flatMap(({ problems }) => problems),
  }
}

function toEntry({ value, placeOf }: Draft): { entry?: Entry; problems: readonly Problem[] } {
  const shaped = cslItem.safeParse(value)
  if (!shaped.success) {
    const places = { of: placeOf, ofKey: placeOf, has: (path: Path) => has(value, path), problems: [] }
    return { problems: shapeProblems(shaped.error.issues, places, 'the entry') }
  }
  const { data } = shaped
  const item = data.DOI === undefined ? data : { ...data, DOI: plainDoi(data.DOI) }
  const { read, problems } = readingOf(value, placeOf)
  const entry: Entry = { key: item.id, item, ...(read && { read }), at: placeOf([]) }
  return { entry, problems: [...problems, ...entryProblems(entry, placeOf)] }
}

function has(value: unknown, path: Path): boolean {
  let inner = value
  for (const step of path) {
    if (typeof inner !== 'object' || inner === null || !Object.hasOwn(inner, step)) return false
    inner = Reflect.get(inner, step)
  }
  return true
}
