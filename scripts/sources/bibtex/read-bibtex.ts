import type { Path } from '../../pathway/place-of.ts'
import type { Draft, Drafts } from '../draft.ts'
import type { SourceProblem } from '../source-problem.ts'
import { TextError } from '../text-error.ts'
import type { BibtexEntry } from './bibtex-entry.ts'
import { convertEntry } from './convert-entry.ts'
import { keysIn } from './keys-in.ts'
import { scanBibtex } from './scan-bibtex.ts'
import { withData } from './with-data.ts'
import { withParents } from './with-parents.ts'

/**
 * Reads BibTeX and BibLaTeX. What the fields mean in CSL, and LaTeX in them, is Citation.js's knowledge.
 *
 * Entries that are no works give no draft: data for others (`@xdata`), and sets of works (`@set`).
 */
export function readBibtex(text: string, file: string): Drafts {
  try {
    const { entries, problems } = scanBibtex(text, file)
    if (!entries.length) throw new TextError('there is no entry in this file, e.g. @article{yue2025, …}', 1)
    const byKey = new Map(entries.toReversed().map((entry) => [entry.key, entry]))
    const works = entries.filter(({ type }) => type !== 'xdata' && type !== 'set')
    const read = works.map((entry) => toDraft(entry, byKey, file))
    return {
      drafts: read.map(({ draft }) => draft),
      problems: [
        ...problems,
        ...entries.filter(({ type }) => type === 'set').map((set) => isSet(set, file)),
        ...read.flatMap(({ problems }) => problems),
      ],
    }
  } catch (error) {
    if (!(error instanceof TextError)) throw error
    return { drafts: [], problems: [error.problemIn(file)] }
  }
}

function toDraft(
  written: BibtexEntry,
  byKey: ReadonlyMap<string, BibtexEntry>,
  file: string,
): { draft: Draft; problems: readonly SourceProblem[] } {
  const { key } = written
  const { entry, errors } = withData(written, byKey)
  const { family, error } = withParents(entry, byKey)
  const { value, unread } = convertEntry(family)
  const placeOf = ([variable]: Path) => {
    const field = entry.fields.get(String(variable).toLowerCase())
    return { file, line: field?.line ?? entry.line }
  }
  const notRead = unread.map((name): SourceProblem => {
    const message = `${key}: the LaTeX of ${name} cannot be read, and is taken as plain text`
    return { severity: 'warning', message, at: placeOf([name]), key }
  })
  const wrong = [...errors, ...(error ? [error] : [])].map((one) => ({ ...one.problemIn(file), key }))
  return {
    draft: { value: { ...value, read: entry.fields.get('read')?.value }, placeOf },
    problems: [...wrong, ...notRead],
  }
}

function isSet({ key, line, fields }: BibtexEntry, file: string): SourceProblem {
  const members = keysIn(fields.get('entryset')).map((member) => `@${member}`)
  return {
    severity: 'error',
    message: `${key} is a set of works, and none itself`,
    at: { file, line },
    ...(members.length && { hint: `cite its members: [${members.join('; ')}]` }),
    key,
  }
}
