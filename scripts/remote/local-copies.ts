import { fileURLToPath } from 'node:url'
import type { Deck } from '../deck/deck.ts'
import { standInPicture } from '../shared/stand-in-picture.ts'
import { findRemote, isShown } from './find-remote.ts'
import { readLock, remoteFolder } from './lock.ts'
import type { See } from './named/use.ts'
import { remoteAddress } from './remote-address.ts'

const nothing = fileURLToPath(new URL('./nothing.css', import.meta.url)).replaceAll('\\', '/')

/**
 * What stands in a talk for the addresses of other hosts that its deck names: the files that were fetched; in the
 * lenient mood, for what was not, something that says so.
 *
 * @returns nothing for a deck that has neither
 */
export async function localCopies(deck: Deck): Promise<See | undefined> {
  const lock = readLock(deck.root)
  const isLenient = deck.mood === 'lenient'
  const missing = new Set(
    isLenient ? (await findRemote(deck)).filter(isShown).map(({ address }) => address) : [],
  )
  if (lock.size === 0 && missing.size === 0) return undefined
  return (written, use) => {
    const address = remoteAddress(written)
    if (address === undefined) return undefined
    const hash = /#.*$/s.exec(written)?.[0] ?? ''
    const locked = lock.get(address)
    if (locked) return `/${remoteFolder}/${locked.file}${hash}`
    if (!missing.has(address)) return undefined
    if (use === 'style') return nothing
    return use === 'picture' || use === 'part' ? standInPicture('Not fetched', address) : undefined
  }
}
