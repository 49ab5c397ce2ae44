import type { SourceProblem } from '../source-problem.ts'
import type { BibtexEntry } from './bibtex-entry.ts'
import { knownStrings } from './known-strings.ts'
import { closeBlock, openBlock } from './open-block.ts'
import { scanEntry } from './scan-entry.ts'
import { scanField, scanValue, unknownStrings } from './scan-field.ts'
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
  while (scanner.skipTo(/^[^\S\n]*%.*|[@{}]/gm)) {
    if (scanner.take(/[^\S\n]*%.*/y) !== undefined) continue
    const block = openBlock(scanner)
    if (!block) continue
    if (block.type === 'preamble') scanValue(scanner, strings)
    else if (block.type === 'string') {
      const field = scanField(scanner, strings)
      problems.push(...unknownStrings(field, strings, file))
      strings.set(field.name, field.value)
    } else {
      const read = scanEntry(scanner, block, strings, file)
      entries.push(read.entry)
      problems.push(...read.problems)
    }
    closeBlock(scanner, block)
  }
  return { entries, problems }
}
