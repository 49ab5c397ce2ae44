import type { CslDate } from '../csl-date.ts'
import { readDate } from '../csl-date.ts'
import { cslItem } from '../csl-item.ts'
import type { Draft, Drafts } from '../draft.ts'
import { citationKey } from '../fetch/citation-key.ts'
import { TextError } from '../text-error.ts'
import { risDates, risNames, risTexts } from './ris-tags.ts'
import { risTypes } from './ris-types.ts'
import { type RisField, scanRis } from './scan-ris.ts'

/**
 * Reads RIS (https://en.wikipedia.org/wiki/RIS_(file_format)), of its tags those that a reference needs, and how far
 * a work was read from a note `N1  - read: full`. A record without `ID` gets a key such as `yue2025adenosine`.
 */
export function readRis(text: string, file: string): Drafts {
  try {
    return { drafts: withKeys(scanRis(text).map((record) => toDraft(record, file))), problems: [] }
  } catch (error) {
    if (!(error instanceof TextError)) throw error
    return { drafts: [], problems: [error.problemIn(file)] }
  }
}

const keyless = cslItem.omit({ id: true })

interface RisDraft extends Draft {
  readonly value: Readonly<Record<string, unknown>>
}

function toDraft(record: readonly RisField[], file: string): RisDraft {
  const value: Record<string, unknown> = {}
  const lines = new Map<string, number>()
  const set = (variable: string, [field]: readonly RisField[], said: unknown = field?.value) => {
    if (!field) return
    value[variable] = said
    lines.set(variable, field.line)
  }
  const all = (tags: readonly string[]) =>
    tags
      .map((tag) => record.filter((field) => field.tag === tag && field.value))
      .find((found) => found.length) ?? []

  for (const [variable, tags] of Object.entries(risTexts)) set(variable, all(tags))
  for (const [variable, tags] of Object.entries(risNames)) {
    const found = all(tags)
    set(variable, found, found.map(toName))
  }
  for (const [variable, tags] of Object.entries(risDates)) {
    const found = tags.flatMap((tag) => all([tag])).filter((field) => toDate(field)['date-parts'])
    set(variable, found, found[0] && toDate(found[0]))
  }
  const [type] = record
  set('type', record, risTypes[type?.value.toUpperCase() ?? ''] ?? 'document')
  const pages = all(['SP'])
  set('page', pages, pageRange(pages[0]?.value, all(['EP'])[0]?.value))
  const isRead = ({ value }: RisField) => readPattern.test(value)
  const readNotes = all(['N1']).filter(isRead)
  set('read', readNotes, readPattern.exec(readNotes[0]?.value ?? '')?.[1])
  const notes = all(['N1']).filter((field) => !isRead(field))
  set('note', notes, notes.map((field) => field.value).join('; '))
  return { value, placeOf: ([variable]) => ({ file, line: lines.get(String(variable)) ?? type?.line }) }
}

/** Some say the whole range as the first page, or one page as the first and the last. */
function pageRange(first = '', last = ''): string {
  return last === '' || `-${first}`.endsWith(`-${last}`) ? first : `${first}-${last}`
}

const readPattern = /^read:\s*(.+)$/i

/** `Family, Given, Suffix`; without a comma it is not told which part is which. */
function toName({ value }: RisField): object {
  const [family, given, suffix] = value.split(/,\s*/).map((part) => part || undefined)
  return given === undefined ? { literal: family } : { family, given, ...(suffix && { suffix }) }
}

/** `2025/03/05/`, `2025///` or `2025-03-05`; what stands behind the day is no part of the date. */
function toDate({ value }: RisField): CslDate {
  return readDate(value.split('/').slice(0, 3).filter(Boolean).join('-'))
}

function withKeys(drafts: readonly RisDraft[]): Draft[] {
  const taken = new Set(drafts.map(({ value }) => String(value.id ?? '')))
  return drafts.map((draft) => {
    if (draft.value.id !== undefined) return draft
    const { data } = keyless.safeParse(draft.value)
    // What has not the shape of a work is refused for that, whatever its key.
    const id = data ? citationKey(data, taken) : ''
    taken.add(id)
    return { ...draft, value: { ...draft.value, id } }
  })
}
