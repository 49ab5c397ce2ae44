import { citationWords } from '../deck/citation-words.ts'
import { counted } from '../shared/counted.ts'
import { readings } from '../sources/entry.ts'
import type { CitedAt, ListedWork } from './list-works.ts'

/** For programs. */
export function listJson(works: readonly ListedWork[]): object {
  const known = works.filter(isKnown)
  return {
    works: known.map(({ cited, read = null, ...work }) => ({ ...work, read, cited: cited.map(placeJson) })),
    unknown: works
      .filter((work) => !isKnown(work))
      .map(({ key, cited }) => ({ key, cited: cited.map(placeJson) })),
    uncited: known.filter((work) => !isCited(work)).map(({ key }) => key),
    counts: Object.fromEntries(countByReading(known)),
  }
}

/** For people: a work a line, under it where it is cited, at the end how many were read how far. */
export function listText(works: readonly ListedWork[]): string {
  const known = works.filter(isKnown)
  const unknown = works.filter((work) => !isKnown(work))
  const width = Math.max(0, ...known.map(({ key }) => key.length))
  const lines = known.flatMap((work) => [
    `${work.key.padEnd(width)}  ${(work.read ?? 'not said').padEnd(widest)}  ${work.short}`,
    `  ${whereCited(work)}`,
  ])
  const others = unknown.flatMap((work) => [`${work.key}  in no bibliography`, `  ${whereCited(work)}`])
  return [lines, others, [summary(known, unknown.length)]]
    .filter((part) => part.length)
    .map((part) => part.join('\n'))
    .join('\n\n')
}

const widest = Math.max(...readings.map(({ length }) => length))

function isKnown({ short }: ListedWork): boolean {
  return short !== undefined
}

function isCited({ cited, models }: ListedWork): boolean {
  return cited.length + models.length > 0
}

/** `slides 4, 8: slides.md:96, 168, 180; pathways/adenosine.yaml` */
function whereCited({ cited, models }: ListedWork): string {
  const slides = [...new Set(cited.map(({ slide }) => slide))]
  const files = Map.groupBy(cited, ({ at }) => at.file)
  const places = [...files].map(([file, inFile]) => {
    const lines = new Set(inFile.flatMap(({ at }) => at.line ?? []))
    return `${file}:${[...lines].join(', ')}`
  })
  const onSlides = slides.length
    ? [`slide${slides.length > 1 ? 's' : ''} ${slides.join(', ')}: ${places.join('; ')}`]
    : []
  return [...onSlides, ...models].join('; ') || 'never cited'
}

function placeJson({ slide, where, at: { file, line } }: CitedAt): object {
  return { slide, where, file, line }
}

/** How many of the works that are cited were read how far, the furthest first. */
function countByReading(known: readonly ListedWork[]): [reading: string, count: number][] {
  const cited = known.filter(isCited)
  const count = (reading: string | undefined) => cited.filter(({ read }) => read === reading).length
  return [
    ...readings.map((reading): [string, number] => [reading, count(reading)]),
    ['not said', count(undefined)],
  ]
}

function summary(known: readonly ListedWork[], unknown: number): string {
  const cited = known.filter(isCited).length
  const counts = countByReading(known).filter(([, count]) => count > 0)
  const read = counts.map(([reading, count]) => `${count} ${words[reading] ?? reading}`).join(', ')
  return [
    `${counted(cited, 'work')} cited${read && `: ${read}`}`,
    ...(known.length > cited ? [`${known.length - cited} never cited`] : []),
    ...(unknown ? [`${unknown} in no bibliography`] : []),
  ].join('; ')
}

const words: Readonly<Record<string, string>> = {
  full: 'read in full',
  ...citationWords('en').readings,
  'not said': 'of which it is not said',
}
