import type { PlaceOf } from '../pathway/place-of.ts'
import type { CslItem } from './csl-item.ts'
import type { Entry } from './entry.ts'
import { isDoi } from './plain-doi.ts'
import type { SourceProblem } from './source-problem.ts'

/** Of each inner list one variable is needed. */
type Needs = readonly (readonly (keyof CslItem)[])[]

const someone = ['author', 'editor', 'translator'] as const
const whereItIs = ['URL', 'DOI', 'number', 'archive_location'] as const

/** What a reader needs to find a work; of types that are not here, a title. */
const needs: Partial<Record<CslItem['type'], Needs>> = {
  article: [['author'], ['title'], ['issued'], [...whereItIs, 'publisher', 'container-title']],
  'article-journal': [['author'], ['title'], ['container-title'], ['issued']],
  'article-magazine': [['title'], ['container-title'], ['issued']],
  'article-newspaper': [['title'], ['container-title'], ['issued']],
  book: [[...someone], ['title'], ['issued']],
  chapter: [[...someone], ['title'], ['container-title'], ['issued']],
  dataset: [['title'], ['author', 'publisher'], [...whereItIs]],
  'paper-conference': [['author'], ['title'], ['issued']],
  patent: [['title'], ['number', 'URL'], ['issued']],
  'post-weblog': [['title'], ['URL']],
  report: [['title'], ['author', 'editor', 'publisher'], ['issued']],
  software: [['title'], [...whereItIs, 'publisher']],
  thesis: [['author'], ['title'], ['publisher'], ['issued']],
  webpage: [['title'], ['URL']],
}

/** What keeps an entry that was read from being a reference: fields that its type needs, a DOI that is none. */
export function entryProblems({ key, item }: Entry, placeOf: PlaceOf): SourceProblem[] {
  const missing = (needs[item.type] ?? [['title']])
    .filter((anyOf) => !anyOf.some((variable) => isThere(item[variable])))
    .map((anyOf): SourceProblem => {
      const what = `${anyOf.join(' or ')} ${anyOf.length > 1 ? 'are' : 'is'} missing`
      return { severity: 'error', message: `${key} (${item.type}): ${what}`, at: placeOf([]), key }
    })
  if (item.DOI === undefined || isDoi(item.DOI)) return missing
  const hint = 'a DOI looks like 10.1038/s41586-025-09755-9'
  return [
    ...missing,
    { severity: 'error', message: `${key}: ${item.DOI} is no DOI`, at: placeOf(['DOI']), hint, key },
  ]
}

function isThere(value: CslItem[keyof CslItem]): boolean {
  if (value === undefined) return false
  return typeof value === 'object' ? Object.keys(value).length > 0 : value.trim() !== ''
}
