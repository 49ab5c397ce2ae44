import { didYouMean } from '../../shared/did-you-mean.ts'
import { TextError } from '../text-error.ts'
import type { BibtexEntry, BibtexField } from './bibtex-entry.ts'
import { keysIn } from './keys-in.ts'

/**
 * An entry with the fields that it shares with others (`xdata`); what it says itself comes first.
 *
 * @returns besides, what is wrong where such data is not there
 */
export function withData(
  entry: BibtexEntry,
  byKey: ReadonlyMap<string, BibtexEntry>,
): { entry: BibtexEntry; errors: readonly TextError[] } {
  const fields = new Map(entry.fields)
  const errors: TextError[] = []
  const seen = new Set<string>()
  const add = (xdata: BibtexField | undefined) => {
    for (const key of keysIn(xdata)) {
      if (seen.has(key)) continue
      seen.add(key)
      const data = byKey.get(key)
      if (!data) {
        const message = `${entry.key}: there is no entry ${key} for xdata`
        errors.push(new TextError(message, xdata?.line ?? entry.line, didYouMean(key, byKey.keys())))
        continue
      }
      for (const [name, field] of data.fields) if (!fields.has(name)) fields.set(name, field)
      add(data.fields.get('xdata'))
    }
  }
  add(entry.fields.get('xdata'))
  return { entry: { ...entry, fields }, errors }
}
