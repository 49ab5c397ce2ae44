import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { DeckError, deckError, ExitCode, type Problem } from '../shared/problem.ts'
import { say } from '../shared/progress.ts'
import { shown } from '../shared/shown.ts'
import { writeFileAtomically } from '../shared/write-file-atomically.ts'
import type { Entry, Reading } from '../sources/entry.ts'
import { fetchWork } from '../sources/fetch/fetch-work.ts'
import { type Identifier, isOfWork, readIdentifier } from '../sources/fetch/identifier.ts'
import { type Reach, reachOf } from '../sources/fetch/reach.ts'
import { insertEntries } from '../sources/insert-entries.ts'
import { type Candidate, newEntries } from '../sources/new-entries.ts'
import { bibliographyEndings, readBibliography } from '../sources/read-bibliography.ts'
import { isSameWork } from '../sources/same-work.ts'
import { bibliographyHere } from './bibliography-here.ts'
import { wrongUsage } from './wrong-usage.ts'

/** A work by its identifier, or the file that works are read from. */
type Asked = { readonly identifier: Identifier } | { readonly file: string }

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
  reach: Reach = reachOf(process.env),
): Promise<void> {
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
  if (added.length) await writeFileAtomically(target, insertEntries(text, added))
  for (const { work } of candidates) {
    const known = held.find(({ item }) => isSameWork(item, work))
    if (known) say.result(`${known.key} is in ${placeOf(known)} already`)
  }
  for (const { id } of added) say.result(`${id} added to ${shown(target)}`)

  /** What is known of a work is not asked for again. */
  async function worksOf(one: Asked): Promise<readonly Candidate[]> {
    if ('file' in one) return worksIn(one.file, options.read)
    const known = held.find(({ item }) => isOfWork(one.identifier, item))
    const work = known?.item ?? (await fetchWork(one.identifier, reach))
    return [{ work, read: options.read }]
  }
}

function whatIsAsked(word: string): Asked {
  const identifier = readIdentifier(word)
  if (identifier) return { identifier }
  const ending = /\.([a-z]+)$/i.exec(word)?.[1]?.toLowerCase() ?? ''
  if (bibliographyEndings.includes(ending)) return { file: word }
  throw wrongUsage(`${word} names no work`, wanted(word))
}

function wanted(word: string): string {
  if (/^\d+$/.test(word)) return `write PMID:${word} or PMCID:PMC${word}`
  const endings = bibliographyEndings.map((ending) => `.${ending}`).join(', ')
  return `write a DOI (10.1038/…), PMID:…, PMCID:…, arXiv:…, or a file that ends in one of ${endings}`
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
  say.problems(problems.map((problem) => ({ ...problem, severity: 'warning' })))
  return [...entries.values()].map(({ key, item: { id: _, ...work }, read: own }) => ({
    work,
    key,
    read: own ?? read,
  }))
}

function refuseErrors(problems: readonly Problem[]): void {
  if (problems.some(({ severity }) => severity === 'error')) throw new DeckError(problems, ExitCode.badInput)
}

function placeOf({ at }: Entry): string {
  return [at.file, at.line].filter((part) => part !== undefined).join(':')
}
