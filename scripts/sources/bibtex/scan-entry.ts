import type { SourceProblem } from '../source-problem.ts'
import type { BibtexEntry, BibtexField } from './bibtex-entry.ts'
import type { Block } from './open-block.ts'
import { scanField, unknownStrings } from './scan-field.ts'
import type { TextScanner } from './text-scanner.ts'

/**
 * Takes the key and the fields of an entry, up to its end.
 *
 * @param strings the abbreviations that are given so far, by their names
 * @throws TextError where the text cannot be read on
 */
export function scanEntry(
  scanner: TextScanner,
  { type, line }: Block,
  strings: ReadonlyMap<string, string>,
  file: string,
): { entry: BibtexEntry; problems: readonly SourceProblem[] } {
  scanner.skipBlanks()
  const key = scanner.take(/[^\s,={}"]+/y)
  if (!key || scanner.sees(/\s*=/y)) throw scanner.error('a key is expected, e.g. @article{yue2025, …}')
  const fields = new Map<string, BibtexField>()
  const problems: SourceProblem[] = []
  while (scanner.skipCommas() && !scanner.sees(/[})]/y)) {
    const field = scanField(scanner, strings)
    const { name, value, line } = field
    problems.push(...unknownStrings(field, strings, file).map((problem) => ({ ...problem, key })))
    if (!fields.has(name)) fields.set(name, { value, line })
    else {
      const message = `${key}: the field ${name} is there twice; the first one counts`
      problems.push({ severity: 'warning', message, at: { file, line }, key })
    }
  }
  return { entry: { type, key, line, fields }, problems }
}
