import { didYouMean } from '../../shared/did-you-mean.ts'
import type { Problem } from '../../shared/problem.ts'
import type { BibtexField } from './bibtex-entry.ts'
import type { TextScanner } from './text-scanner.ts'

/** A value, abbreviations put in, and those that nothing gave, which are taken as they stand. */
interface ScannedValue {
  readonly value: string
  readonly unknown: readonly { readonly word: string; readonly line: number }[]
}

/** A field with its name, in small letters. */
type ScannedField = BibtexField & ScannedValue & { readonly name: string }

/**
 * Takes `name = value`.
 *
 * @param strings the abbreviations that are given so far, by their names
 * @throws TextError where the text cannot be read on
 */
export function scanField(scanner: TextScanner, strings: ReadonlyMap<string, string>): ScannedField {
  scanner.skipBlanks()
  const { line } = scanner
  const name = scanner.take(/[^\s=,{}()"#%]+/y)?.toLowerCase()
  if (!name) throw scanner.error('the name of a field is expected')
  scanner.skipBlanks()
  if (scanner.take(/=/y) === undefined) throw scanner.error(`= is expected behind ${name}`)
  return { name, line, ...scanValue(scanner, strings) }
}

/** Takes a value: texts, numbers and abbreviations, joined by #. */
export function scanValue(scanner: TextScanner, strings: ReadonlyMap<string, string>): ScannedValue {
  const parts: string[] = []
  const unknown: { word: string; line: number }[] = []
  do {
    scanner.skipBlanks()
    const part = text(scanner)
    if (part !== undefined) parts.push(part)
    else {
      const word = scanner.take(/[^\s=,{}()"#%]+/y)
      if (!word) throw scanner.error('a value is expected: {…}, "…", a number or the name of a @string')
      const known = /^-?\d+$/.test(word) ? word : strings.get(word.toLowerCase())
      if (known === undefined) unknown.push({ word, line: scanner.line })
      parts.push(known ?? word)
    }
    scanner.skipBlanks()
  } while (scanner.take(/#/y) !== undefined)
  return { value: parts.join(''), unknown }
}

function text(scanner: TextScanner): string | undefined {
  if (scanner.sees(/\{/y)) return scanner.braced()
  return scanner.sees(/"/y) ? scanner.quoted() : undefined
}

/** Warns of abbreviations that nothing gave. A month may be written in any way. */
export function unknownStrings(
  { name, unknown }: ScannedField,
  strings: ReadonlyMap<string, string>,
  file: string,
): Problem[] {
  if (name === 'month') return []
  return unknown.map(({ word, line }) => ({
    severity: 'warning',
    message: `there is no @string ${word}; the word itself is taken`,
    at: { file, line },
    hint: didYouMean(word, strings.keys()),
  }))
}
