import type { Reading } from './entry.ts'
import type { Work } from './fetch/answered-work.ts'
import { citationKey } from './fetch/citation-key.ts'
import { findCitations } from './find-citations.ts'
import type { NewEntry } from './insert-entries.ts'
import { isSameWork, type Told } from './same-work.ts'

/** A work that may be added to a bibliography. */
export interface Candidate {
  readonly work: Work
  /** The key that it has elsewhere. */
  readonly key?: string
  readonly read: Reading
}

/** A work that a bibliography has. */
type Held = Told & { readonly id: string }

/**
 * The entries to be made for works that a bibliography does not have yet, each with a key of its own: the one that
 * it has elsewhere where that can be cited and is free, else one that can be guessed.
 *
 * @param has what the bibliography has
 */
export function newEntries(candidates: readonly Candidate[], has: readonly Held[]): NewEntry[] {
  const entries: NewEntry[] = []
  const held = [...has]
  for (const { work, key, read } of candidates) {
    if (held.some((other) => isSameWork(other, work))) continue
    const taken = new Set(held.map(({ id }) => id))
    const id = key !== undefined && isKey(key) && !taken.has(key) ? key : citationKey(work, taken)
    held.push({ ...work, id })
    entries.push({ id, ...work, read })
  }
  return entries
}

/** Whether a citation of this key is read as one. */
function isKey(key: string): boolean {
  const [citation] = findCitations(`[@${key}]`)
  return citation?.works.length === 1 && citation.works[0]?.key === key
}
