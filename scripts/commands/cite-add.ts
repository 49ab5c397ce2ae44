import { existsSync } from 'node:fs'
import { readFile, realpath } from 'node:fs/promises'
import { DeckError, deckError, ExitCode, formatPosition, type Problem } from '../shared/problem.ts'
import { say } from '../shared/progress.ts'
import { shown } from '../shared/shown.ts'
import { writeFileAtomically } from '../shared/write-file-atomically.ts'
import type { Reading } from '../sources/entry.ts'
import { fetchWork } from '../sources/fetch/fetch-work.ts'
import { isOfWork } from '../sources/fetch/identifier.ts'
import { reachOf } from '../sources/fetch/reach.ts'
import { insertEntries } from '../sources/insert-entries.ts'
import { type Candidate, newEntries } from '../sources/new-entries.ts'
import { readBibliography } from '../sources/read-bibliography.ts'
import { isSameWork } from '../sources/same-work.ts'
import { type Asked, whatIsAsked } from './asked-works.ts'
import { bibliographyHere } from './bibliography-here.ts'

/**
 * Adds works to the bibliography of the current folder. A work that is there already stays as it is. When there is
 * an error nothing is written.
 *
 * @param words identifiers (`10.1038/…`, `PMID:…`, `PMCID:…`, `arXiv:…`), which are asked for over the network,
 *   and files of other bibliographies
 * @param options.to the file to add to
 * @param options.read how far the works were read
 * @throws DeckError with exit code 2 for what is no work, 3 when the network gives no answer that can be used
 */
export async function addCitations(
  words: readonly string[],
  options: { readonly to: string | undefined; readonly read: Reading },
): Promise<void> {
  const reach = reachOf(process.env)
  const asked = words.map(whatIsAsked)
  const { files, target } = await bibliographyHere(options.to)
  const text = await readTarget(target)
  const { entries } = await readBibliography(files.filter((file) => existsSync(file)))
  const held = [...entries.values()]

  const candidates: Candidate[] = []
  for (const one of asked) candidates.push(...(await worksOf(one)))
  const added = newEntries(
    candidates,
    held.map(({ item }) => item),
  )
  // Where the file is a link, what it leads to is written.
  const real = existsSync(target) ? await realpath(target) : target
  if (added.length) await writeFileAtomically(real, insertEntries(text, added))
  for (const { work } of candidates) {
    const known = held.find(({ item }) => isSameWork(item, work))
    if (known) say.result(`${known.key} is in ${formatPosition(known.at)} already`)
  }
  for (const { id } of added) say.result(`${id} added to ${shown(target)}`)
  if (added.length) {
    const { problems } = await readBibliography([target])
    sayWarnings(problems.filter(({ key }) => added.some(({ id }) => id === key)))
  }

  /** What is known of a work is not asked for again. */
  async function worksOf(one: Asked): Promise<readonly Candidate[]> {
    if ('file' in one) return worksIn(one.file, options.read)
    const known = held.find(({ item }) => isOfWork(one.identifier, item))
    const work = known?.item ?? (await fetchWork(one.identifier, reach))
    return [{ work, read: options.read }]
  }
}

/** The text of the file that is added to; nothing when it is new. */
async function readTarget(target: string): Promise<string> {
  if (!existsSync(target)) return ''
  const { entries, problems } = await readBibliography([target])
  if (entries.size === 0) refuseErrors(problems)
  const text = await readFile(target, 'utf8')
  if (/^\s*\[/.test(text.replace(/^\uFEFF/, ''))) return text
  throw deckError(ExitCode.badInput, 'this is no list of entries, which cite add writes', {
    at: { file: shown(target), line: 1 },
    hint: 'put the list that it holds at its top, or name another file with --to',
  })
}

async function worksIn(file: string, read: Reading): Promise<Candidate[]> {
  const { entries, problems } = await readBibliography([file])
  if (entries.size === 0) refuseErrors(problems)
  sayWarnings(problems)
  return [...entries.values()].map(({ key, item: { id: _, ...work }, read: own }) => ({
    work,
    key,
    read: own ?? read,
  }))
}

/** What an entry lacks does not keep it from being added; it does keep a deck that cites it from being built. */
function sayWarnings(problems: readonly Problem[]): void {
  say.problems(problems.map((problem) => ({ ...problem, severity: 'warning' })))
}

function refuseErrors(problems: readonly Problem[]): void {
  if (problems.some(({ severity }) => severity === 'error')) throw new DeckError(problems, ExitCode.badInput)
}
