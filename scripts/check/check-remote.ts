import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Deck } from '../deck/deck.ts'
import { ownFiles } from '../deck/own-files.ts'
import { findRemote, isShown, type Remote } from '../remote/find-remote.ts'
import { type Lock, readLock, remoteFolder } from '../remote/lock.ts'
import type { Use } from '../remote/named/use.ts'
import { sha256 } from '../shared/hash.ts'
import { inOrder } from '../shared/in-order.ts'
import { type Problem, problemOf } from '../shared/problem.ts'
import { shown } from '../shared/shown.ts'

const names: Partial<Record<Use, string>> = {
  picture: 'a picture',
  film: 'a film',
  style: 'a style sheet',
  part: 'a font or a picture',
}

/**
 * What a deck names on other hosts must have been fetched, for a talk is whole without a network; and what was
 * fetched must be as it was then.
 */
export async function checkRemote(deck: Deck): Promise<Problem[]> {
  const lock = readLock(deck.root)
  const wanted = (await findRemote(deck)).filter((remote) => isShown(remote) && !lock.has(remote.address))
  const missing = inOrder(wanted.map(toProblem))
  const hint = `a talk is whole without a network; run: npx pathdeck fetch ${shown(deck.entry)}`
  return [
    ...changed(deck, lock),
    ...missing.map((problem, index) => (index === missing.length - 1 ? { ...problem, hint } : problem)),
  ]
}

function toProblem({ use, written, at }: Remote): Problem {
  return problemOf('remote', { message: `${names[use]} of another host: ${written}`, at })
}

function changed(deck: Deck, lock: Lock): Problem[] {
  if (lock.size === 0) return []
  const isOwn = ownFiles(deck)
  const hint = `take it from your history again, or run: npx pathdeck fetch ${shown(deck.entry)}`
  return [...lock].flatMap(([address, { file, sha256: expected }]): Problem[] => {
    const path = join(deck.root, remoteFolder, file)
    const is = existsSync(path) && isOwn(path) ? sha256(readFileSync(path)) : undefined
    if (is === expected) return []
    const what =
      is === undefined
        ? `the file for ${address} is not there`
        : `this is not what was fetched from ${address}: its sha256 is ${is}, and not ${expected}`
    return [{ severity: 'error', message: what, at: { file: shown(path) }, hint }]
  })
}
