import { didYouMean } from '../../shared/did-you-mean.ts'
import { TextError } from '../text-error.ts'
import type { BibtexEntry } from './bibtex-entry.ts'

/**
 * An entry and those that it takes fields from (`crossref`), the nearest first.
 *
 * @throws TextError when one of them is not there, or takes from itself
 */
export function withParents(entry: BibtexEntry, byKey: ReadonlyMap<string, BibtexEntry>): BibtexEntry[] {
  const chain = [entry]
  for (let last = entry; ; ) {
    const crossref = last.fields.get('crossref')
    if (!crossref) return chain
    const key = crossref.value.trim()
    const parent = byKey.get(key)
    if (!parent)
      throw new TextError(
        `${last.key}: there is no entry ${key} for crossref`,
        crossref.line,
        didYouMean(key, byKey.keys()),
      )
    if (chain.includes(parent))
      throw new TextError(`${last.key}: its crossref leads back to ${key}`, crossref.line)
    chain.push(parent)
    last = parent
  }
}
