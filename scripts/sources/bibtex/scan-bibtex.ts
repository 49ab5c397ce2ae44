import { didYouMean } from '../../shared/did-you-mean.ts'
import type { SourceProblem } from '../source-problem.ts'
import type { BibtexEntry, BibtexField } from './bibtex-entry.ts'
import { knownStrings } from './known-strings.ts'
import { TextScanner } from './text-scanner.ts'

/** What a BibTeX file says. */
export interface BibtexFile {
  readonly entries: readonly BibtexEntry[]
  /** Of what does not keep the file from being read. */
  readonly problems: readonly SourceProblem[]
}

/**
 * Splits a BibTeX file into its entries and their fields.
 *
 * Abbreviations (`@string`) are put in, `@comment` and `@preamble` left out, and so is what stands between
 * entries, as BibTeX does it. A line there that begins with % is a remark, whatever is in it; within an entry, what
 * stands behind % is one, as Biber has it.
 *
 * @throws TextError where the text cannot be read on
 */
export function scanBibtex(text: string, file: string): BibtexFile {
  const scanner = new TextScanner(text)
  const strings = new Map(knownStrings)
  const entries: BibtexEntry[] = []
  const problems: SourceProblem[] = []
  let inEntry: string | undefined
  const warn = (message: string, line: number, hint?: string) =>
    problems.push({
      severity: 'warning',
      message,
      at: { file, line },
      hint,
      ...(inEntry && { key: inEntry }),
    })

  while (scanner.skipTo(/^[^\S\n]*%.*|[@{}]/gm)) {
    if (scanner.take(/[^\S\n]*%.*/y) !== undefined) continue
    if (scanner.take(/@/y) === undefined)
      throw scanner.error('this brace is in no entry: an @ is missing before it, or there is one } too many')
    const begin = scanner.line
    const isInText = scanner.isAfter(/[^\s@}]/)
    scanner.skipBlanks()
    const type = scanner.take(/[a-z]+/iy)?.toLowerCase() ?? ''
    if (type === 'comment') {
      scanner.skipBlanks()
      if (scanner.sees(/\{/y)) scanner.braced()
      continue
    }
    scanner.skipBlanks()
    const opener = scanner.take(/[{(]/y)
    if (!opener) {
      // An address such as ada@lab.org between the entries is none.
      if (isInText || !type) continue
      throw scanner.error(`@${type} begins an entry, and { is expected behind it`, begin)
    }
    const closer = opener === '{' ? /\}/y : /\)/y
    if (type === 'preamble') value()
    else if (type === 'string') {
      const { name, value } = field()
      strings.set(name, value)
    } else entries.push(entry(type, begin, closer))
    scanner.skipBlanks()
    if (scanner.take(closer) !== undefined) continue
    throw scanner.error(`a comma or ${opener === '{' ? '}' : ')'} is expected in @${type} of line ${begin}`)
  }
  return { entries, problems }

  function entry(type: string, line: number, closer: RegExp): BibtexEntry {
    scanner.skipBlanks()
    const key = scanner.take(/[^\s,={}"]+/y)
    if (!key || scanner.sees(/\s*=/y)) throw scanner.error('a key is expected, e.g. @article{yue2025, …}')
    inEntry = key
    const fields = new Map<string, BibtexField>()
    while (scanner.skipCommas() && !scanner.sees(closer)) {
      const begin = scanner.line
      const { name, value } = field()
      if (fields.has(name)) warn(`${key}: the field ${name} is there twice; the first one counts`, begin)
      else fields.set(name, { value, line: begin })
    }
    inEntry = undefined
    return { type, key, line, fields }
  }

  function field(): { name: string; value: string } {
    scanner.skipBlanks()
    const name = scanner.take(/[^\s=,{}()"#%]+/y)?.toLowerCase()
    if (!name) throw scanner.error('the name of a field is expected')
    scanner.skipBlanks()
    if (scanner.take(/=/y) === undefined) throw scanner.error(`= is expected behind ${name}`)
    return { name, value: value(name) }
  }

  function value(ofField = ''): string {
    const parts: string[] = []
    do {
      parts.push(part(ofField))
      scanner.skipBlanks()
    } while (scanner.take(/#/y) !== undefined)
    return parts.join('')
  }

  function part(ofField: string): string {
    scanner.skipBlanks()
    if (scanner.sees(/\{/y)) return scanner.braced()
    if (scanner.sees(/"/y)) return scanner.quoted()
    const word = scanner.take(/[^\s=,{}()"#%]+/y)
    if (!word) throw scanner.error('a value is expected: {…}, "…", a number or the name of a @string')
    if (/^-?\d+$/.test(word)) return word
    const known = strings.get(word.toLowerCase())
    if (known === undefined && ofField !== 'month')
      warn(
        `there is no @string ${word}; the word itself is taken`,
        scanner.line,
        didYouMean(word, strings.keys()),
      )
    return known ?? word
  }
}
