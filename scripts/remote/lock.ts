import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { deckError, ExitCode } from '../shared/problem.ts'
import { sayIssues } from '../shared/say-issues.ts'
import { shown } from '../shared/shown.ts'

/** The folder beside a deck with what was fetched from other hosts; a talk has it under the same name. */
export const remoteFolder = 'remote'

const entryShape = z.strictObject({
  /** A name alone: nothing outside of the folder can be meant. */
  file: z.string().regex(/^[\w-][\w.-]*$/),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  type: z.string(),
  bytes: z.int().nonnegative(),
  /** The day on which it was fetched. */
  date: z.iso.date(),
})
const lockShape = z.record(z.url(), entryShape)

/** What is known of a file that was fetched. */
export type Locked = z.infer<typeof entryShape>

/** What was fetched for the decks of a folder, by its address. */
export type Lock = ReadonlyMap<string, Locked>

/** The path of the lock of a folder. */
export function lockFile(root: string): string {
  return join(root, remoteFolder, 'lock.json')
}

/** @throws DeckError (exit code 2) for a lock that is none */
export function readLock(root: string): Lock {
  const file = lockFile(root)
  if (!existsSync(file)) return new Map()
  const hint = 'take it from your history again, or delete it and run: npx pathdeck fetch'
  try {
    const lock = lockShape.safeParse(JSON.parse(readFileSync(file, 'utf8')))
    if (lock.success) return new Map(Object.entries(lock.data))
    throw deckError(ExitCode.badInput, sayIssues(lock.error.issues, 'the lock')[0] ?? '', {
      at: { file: shown(file) },
      hint,
    })
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw deckError(ExitCode.badInput, `this is no JSON: ${error.message}`, {
      at: { file: shown(file) },
      hint,
    })
  }
}

/** The text of a lock: the same for the same files, in whatever order they came. */
export function lockText(lock: Lock): string {
  const sorted = [...lock].sort(([a], [b]) => (a < b ? -1 : 1))
  return `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`
}
