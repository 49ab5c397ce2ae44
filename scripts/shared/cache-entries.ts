import { readdir, readFile, rm, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { sha256 } from './hash.ts'
import { keepNewest } from './keep-newest.ts'
import { processNamePattern, stateOf } from './process-name.ts'
import { say } from './progress.ts'
import { cacheFolder } from './project.ts'
import { writeFileAtomically } from './write-file-atomically.ts'

/*
 * A kind of entries is a folder of the cache, an entry a file in it, called by the hash of all that decides about
 * it. Its first line is a checksum of that name and of what follows: what was cut short, changed on the disk or
 * put there under another name is no entry.
 */

/** So many entries of a kind are kept: those that were used last. */
const most = 2000

/** The bytes of an entry; `undefined` when there is no whole one. */
export async function readEntry(kind: string, name: string): Promise<Buffer | undefined> {
  const file = join(cacheFolder, kind, name)
  const bytes = await readFile(file).catch(() => undefined)
  if (!bytes) return undefined
  const end = bytes.indexOf('\n')
  const content = bytes.subarray(end + 1)
  if (bytes.subarray(0, Math.max(0, end)).toString('latin1') !== checksum(name, content)) return undefined
  // Only says that it is in use: where that cannot be said, nothing is removed either.
  await utimes(file, new Date(), new Date()).catch(() => undefined)
  return content
}

/** Keeps an entry for later runs. Where nothing can be kept, work goes on without. */
export async function keepEntry(kind: string, name: string, content: string | Uint8Array): Promise<void> {
  const bytes = Buffer.from(content)
  try {
    await writeFileAtomically(join(cacheFolder, kind, name), Buffer.concat([head(name, bytes), bytes]))
    await tidy(kind)
  } catch (error) {
    say.once(`nothing is kept in ${cacheFolder}: ${error instanceof Error ? error.message : error}`)
  }
}

function head(name: string, content: Buffer): Buffer {
  return Buffer.from(`${checksum(name, content)}\n`)
}

function checksum(name: string, content: Buffer): string {
  return sha256(Buffer.concat([Buffer.from(name), content]))
}

const tidied = new Set<string>()

/** Once a run: removes what has not been used for longest, and what a killed process has left half written. */
async function tidy(kind: string): Promise<void> {
  if (tidied.has(kind)) return
  tidied.add(kind)
  const folder = join(cacheFolder, kind)
  const names = await readdir(folder)
  for (const name of names.filter(isAbandoned)) await rm(join(folder, name), { force: true })
  const entries = names.filter((name) => /^[0-9a-f]{64}$/.test(name))
  await keepNewest(folder, entries, most)
}

function isAbandoned(name: string): boolean {
  const [, owner] = new RegExp(`\\.(${processNamePattern.source})-\\d+$`).exec(name) ?? []
  return owner !== undefined && stateOf(owner) === 'gone'
}
