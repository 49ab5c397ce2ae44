import { didYouMean } from '../../shared/did-you-mean.ts'
import { TextError } from '../text-error.ts'
import type { BibtexEntry } from './bibtex-entry.ts'

/**
 * An entry and those that it takes fields from (`crossref`), the nearest first.
 *
 * @returns besides, what is wrong when one of them is not there, or takes from itself
 */
export function withParents(
  entry: BibtexEntry,
  byKey: ReadonlyMap<string, BibtexEntry>,
): { family: readonly BibtexEntry[]; error?: TextError } {
  const family = [entry]
  for (let last = entry; ; ) {
    const crossref = last.fields.get('crossref')
    if (!crossref) return { family }
    const key = crossref.value.trim()
    const parent = byKey.get(key)
    const wrong = (message: string, hint?: string) => ({
      family: family.with(-1, withoutParent(last)),
      error: new TextError(`${entry.key}: ${message}`, crossref.line, hint),
    })
    if (!parent) return wrong(`there is no entry ${key} for crossref`, didYouMean(key, byKey.keys()))
    if (family.includes(parent)) return wrong(`its crossref leads back to ${key}`)
    family.push(parent)
    last = parent
  }
}

function withoutParent(entry: BibtexEntry): BibtexEntry {
  return { ...entry, fields: new Map([...entry.fields].filter(([name]) => name !== 'crossref')) }
}
