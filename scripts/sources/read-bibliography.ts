import { isUtf8 } from 'node:buffer'
import { readFile } from 'node:fs/promises'
import { lineAt, refuse } from '../exchange/bounds.ts'
import { formatPosition } from '../shared/problem.ts'
import { shown } from '../shared/shown.ts'
import type { Drafts } from './draft.ts'
import type { Entry } from './entry.ts'
import type { SourceProblem } from './source-problem.ts'
import { toEntries } from './to-entries.ts'

/** The works that a deck can cite, by their keys, and what is wrong with the files that list them. */
export interface Bibliography {
  readonly entries: ReadonlyMap<string, Entry>
  readonly problems: readonly SourceProblem[]
}

type Reader = (text: string, file: string) => Drafts

/** What reads a format is loaded when a file of that format is there. */
const readers: Record<string, () => Promise<Reader>> = {
  bib: async () => (await import('./bibtex/read-bibtex.ts')).readBibtex,
  json: async () => (await import('./read-csl-json.ts')).readCslJson,
  ris: async () => (await import('./ris/read-ris.ts')).readRis,
  yaml: async () => (await import('./read-csl-yaml.ts')).readCslYaml,
  yml: async () => (await import('./read-csl-yaml.ts')).readCslYaml,
}

/** The endings of the files that a bibliography can be read from. */
export const bibliographyEndings = Object.keys(readers)

/**
 * Reads the files of a bibliography, each by its ending: BibTeX, CSL-JSON, CSL-YAML or RIS.
 *
 * A file that cannot be read to its end gives an error and no entries. Where a key is there twice, the first
 * entry stands.
 */
export async function readBibliography(files: readonly string[]): Promise<Bibliography> {
  const entries = new Map<string, Entry>()
  const problems: SourceProblem[] = []
  for (const file of files) {
    const read = await readOne(file)
    problems.push(...read.problems)
    for (const entry of read.entries) {
      const before = entries.get(entry.key)
      if (!before) entries.set(entry.key, entry)
      else problems.push(twice(entry, before))
    }
  }
  return { entries, problems }
}

async function readOne(path: string): Promise<ReturnType<typeof toEntries>> {
  const file = shown(path)
  const failed = (message: string) => ({
    entries: [],
    problems: [{ severity: 'error', message, at: { file, line: 1 } } satisfies SourceProblem],
  })
  const reader = readers[/\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '']
  if (!reader)
    return failed(`a bibliography is one of ${bibliographyEndings.map((ending) => `.${ending}`).join(', ')}`)
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => error)
  if (bytes instanceof Error)
    return failed(`the bibliography cannot be read (${bytes.code ?? bytes.message})`)
  const text = new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n')
  const refused = refuse(text, file) ?? (isUtf8(bytes) ? undefined : notUtf8(text, file))
  if (refused) return { entries: [], problems: [refused] }
  const { drafts, problems } = (await reader())(text, file)
  const read = toEntries(drafts)
  return { entries: read.entries, problems: [...problems, ...read.problems] }
}

function notUtf8(text: string, file: string): SourceProblem {
  const at = { file, line: lineAt(text, text.indexOf('\uFFFD')) }
  return { severity: 'error', message: 'the file is not UTF-8', at, hint: 'save it as UTF-8' }
}

function twice({ key, at }: Entry, before: Entry): SourceProblem {
  return {
    severity: 'error',
    message: `the key ${key} is there twice; the first is at ${formatPosition(before.at)}`,
    at,
    key,
  }
}
