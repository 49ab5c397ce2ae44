import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readDeck } from '../deck/read-deck.ts'
import { type Fetched, fetchFile } from '../remote/fetch/fetch-file.ts'
import { Unfetched } from '../remote/fetch/get-bytes.ts'
import { findRemote, isShown, type Remote } from '../remote/find-remote.ts'
import { type Locked, lockFile, lockText, readLock, remoteFolder } from '../remote/lock.ts'
import { counted } from '../shared/counted.ts'
import { sha256 } from '../shared/hash.ts'
import { inOrder } from '../shared/in-order.ts'
import { DeckError, ExitCode, type Problem } from '../shared/problem.ts'
import { say } from '../shared/progress.ts'
import { writeFileAtomically } from '../shared/write-file-atomically.ts'
import { type Reach, reachOf } from '../sources/fetch/reach.ts'

/** Files that are fetched at a time. */
const atOnce = 6

/**
 * Brings what a deck names on other hosts into `remote/` beside it, with a lock. What is there already is not
 * asked for again. What can be had is written even when something else cannot.
 *
 * @param options.update whether what is there is fetched anew
 * @throws DeckError (exit code 3) naming all that could not be fetched
 */
export async function fetchRemote(
  path: string,
  { update, reach = reachOf(process.env) }: { readonly update: boolean; readonly reach?: Reach },
): Promise<void> {
  const deck = await readDeck(path)
  const lock = new Map(readLock(deck.root))
  const folder = join(deck.root, remoteFolder)
  const wanted = toFetch(await findRemote(deck))
  const missing = wanted.filter(({ address }) => update || !isWhole(folder, lock.get(address)))
  const date = new Date().toISOString().slice(0, 10)
  const problems: Problem[] = []
  const fetched = await inTurns(missing, async (remote) => {
    try {
      return await fetchFile(remote.address, remote.use, reach)
    } catch (error) {
      if (!(error instanceof Unfetched)) throw error
      problems.push(toProblem(remote, error))
      return []
    }
  })
  for (const file of fetched.flat()) await keep(file)
  if (fetched.flat().length) await writeFileAtomically(lockFile(deck.root), lockText(lock))
  const kept = wanted.length - missing.length
  if (kept) say.result(`${counted(kept, 'file')} in ${remoteFolder}/ already`)
  if (wanted.length === 0) say.result('the deck names nothing on other hosts')
  if (problems.some(({ severity }) => severity === 'error'))
    throw new DeckError(inOrder(problems), ExitCode.missingTool)
  say.problems(inOrder(problems))

  async function keep({ address, content, ...file }: Fetched): Promise<void> {
    const before = lock.get(address)
    const isSame = before?.sha256 === file.sha256
    await writeFileAtomically(join(folder, file.file), content)
    lock.set(address, { ...file, date: isSame ? before.date : date })
    const word = !before ? 'fetched' : isSame ? 'unchanged' : 'changed'
    say.result(`${word} ${address}: ${remoteFolder}/${file.file} (${file.type}, ${file.bytes} bytes)`)
  }
}

/** What can be had as a file, each once and in one order. */
function toFetch(remotes: readonly Remote[]): Remote[] {
  const each = new Map(
    remotes
      .filter(({ use }) => use !== 'frame' && use !== 'script')
      .map((remote) => [remote.address, remote]),
  )
  return [...each.values()].sort((a, b) => (a.address < b.address ? -1 : 1))
}

function isWhole(folder: string, locked: Locked | undefined): boolean {
  if (!locked) return false
  const file = join(folder, locked.file)
  return existsSync(file) && sha256(readFileSync(file)) === locked.sha256
}

/** Does work on some of a list at a time; gives the results in the order of the list. */
async function inTurns<T, R>(all: readonly T[], work: (one: T) => Promise<R>): Promise<R[]> {
  const results: R[] = []
  const rest = all.entries()
  const worker = async () => {
    for (const [index, one] of rest) results[index] = await work(one)
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return results
}

function toProblem(remote: Remote, { message }: Unfetched): Problem {
  return {
    severity: isShown(remote) ? 'error' : 'warning',
    message: `${remote.address} ${message}`,
    at: remote.at,
    hint: isShown(remote)
      ? 'save the file by hand into public/, and name it from there; or build with --lenient'
      : `a deck is built without ${remote.isOfTheme ? 'what its theme asks for' : 'its icon'}`,
  }
}
