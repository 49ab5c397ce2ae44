import { keepEntry, readEntry } from './cache-entries.ts'
import { sha256OfValue } from './hash.ts'

/**
 * What was made before from the same things, or is made now and kept.
 *
 * A cache can be emptied, damaged or written by two builds at once: what is not whole is made again, and what a
 * build gives never depends on what was in the cache.
 *
 * @param kind folder of the cache
 * @param from all that decides about the result, as a plain value
 * @param read takes the bytes of an entry; throws or gives `undefined` when they are not what is looked for
 * @param make makes the result; what `write` turns into bytes is kept, `undefined` is not
 */
export async function cached<T>(
  kind: string,
  from: unknown,
  {
    read,
    make,
    write,
  }: {
    read(bytes: Buffer): T | undefined
    make(): Promise<T>
    write(result: T): string | Uint8Array | undefined
  },
): Promise<T> {
  const name = sha256OfValue(from)
  const bytes = await readEntry(kind, name)
  const kept = bytes && attempt(() => read(bytes))
  if (kept !== undefined) return kept
  const made = await make()
  const worthKeeping = write(made)
  if (worthKeeping !== undefined) await keepEntry(kind, name, worthKeeping)
  return made
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}
