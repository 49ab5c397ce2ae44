import type { Path } from '../../pathway/place-of.ts'
import type { Problem } from '../../shared/problem.ts'
import type { Draft, Drafts } from '../draft.ts'
import { TextError } from '../text-error.ts'
import type { BibtexEntry } from './bibtex-entry.ts'
import { convertEntry } from './convert-entry.ts'
import { scanBibtex } from './scan-bibtex.ts'
import { withParents } from './with-parents.ts'

/** Reads BibTeX and BibLaTeX. What the fields mean in CSL, and LaTeX in them, is Citation.js's knowledge. */
export function readBibtex(text: string, file: string): Drafts {
  try {
    const { entries, problems } = scanBibtex(text, file)
    if (!entries.length) throw new TextError('there is no entry in this file, e.g. @article{yue2025, …}', 1)
    const byKey = new Map(entries.toReversed().map((entry) => [entry.key, entry]))
    const read = entries.map((entry) => toDraft(entry, byKey, file))
    return {
      drafts: read.map(({ draft }) => draft),
      problems: [...problems, ...read.flatMap(({ problems }) => problems)],
    }
  } catch (error) {
    if (!(error instanceof TextError)) throw error
    return { drafts: [], problems: [error.problemIn(file)] }
  }
}

function toDraft(
  entry: BibtexEntry,
  byKey: ReadonlyMap<string, BibtexEntry>,
  file: string,
): { draft: Draft; problems: readonly Problem[] } {
  const { value, unread } = convertEntry(withParents(entry, byKey))
  const placeOf = ([variable]: Path) => {
    const field = entry.fields.get(String(variable).toLowerCase())
    return { file, line: field?.line ?? entry.line }
  }
  const problems = unread.map((name): Problem => {
    const message = `${entry.key}: the LaTeX of ${name} cannot be read, and is taken as plain text`
    return { severity: 'warning', message, at: placeOf([name]) }
  })
  return { draft: { value: { ...value, read: entry.fields.get('read')?.value }, placeOf }, problems }
}
