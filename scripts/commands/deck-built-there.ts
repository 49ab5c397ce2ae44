import { existsSync } from 'node:fs'
import { keepEntry, readEntry } from '../shared/cache-entries.ts'
import { sha256OfValue } from '../shared/hash.ts'
import { say } from '../shared/progress.ts'
import { shown } from '../shared/shown.ts'

const kind = 'built'

/**
 * Says when a folder holds the outputs of another deck of the same name, which is still there: a build replaces them.
 * Which deck that was is known from the cache, so that no output says where it was made.
 */
export async function tellOfDeckBuiltThere(target: string, entry: string): Promise<void> {
  const other = (await readEntry(kind, sha256OfValue(target)))?.toString()
  if (other === undefined || other === entry || !existsSync(other) || !existsSync(target)) return
  say.once(
    `${shown(target)} held the outputs of ${shown(other)}, which this build replaces: --out keeps both`,
  )
}

/** Remembers whose outputs a folder holds. */
export async function rememberDeckBuiltThere(target: string, entry: string): Promise<void> {
  await keepEntry(kind, sha256OfValue(target), entry)
}
