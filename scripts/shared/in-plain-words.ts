import { dirname, join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stripVTControlCharacters } from 'node:util'
import type { Position } from './problem.ts'
import { shown } from './shown.ts'

/** What is said of an error that nobody threw on purpose. */
export interface PlainWords {
  /** One line. */
  readonly message: string
  readonly hint?: string | undefined
  readonly at?: Position | undefined
}

/** Folder of the installation; `project.ts` knows it too, and needs a package. */
const installation = `${dirname(dirname(import.meta.dirname))}${sep}`

/** The code of the system, or what a program that is not Node's says in its place. */
const kinds: readonly [pattern: RegExp, message: string, hint?: string][] = [
  [/^(ENOSPC|EDQUOT)$|no space left on device|os error 28\b/i, 'the disk is full', 'make room'],
  [/^EROFS$|read-only file system/i, 'the disk is read-only'],
  [/^(EACCES|EPERM)$|permission denied/i, 'the system does not allow this'],
  [/^(EMFILE|ENFILE)$|too many open files/i, 'too many files are open', 'allow more, e.g. ulimit -n 4096'],
  [
    /^(ENOMEM|ERR_MEMORY_ALLOCATION_FAILED)$|allocation failed|invalid string length|ERR_STRING_TOO_LONG|cannot create a string longer/i,
    'there is not enough memory',
    'use smaller pictures and films, or close other programs',
  ],
  [/^(EBUSY|ETXTBSY)$/, 'a file is held by another program', 'close what shows or scans it'],
]

/** Says an error in one line, in plain words where its kind is known. */
export function inPlainWords(error: unknown): PlainWords {
  for (const one of withCauses(error)) {
    const known = missingPackage(one) ?? ofTheSystem(one)
    if (known) return known
  }
  const [first = ''] = messageOf(error).trim().split('\n')
  const name = error instanceof Error && error.name !== 'Error' ? `${error.name}: ` : ''
  return { message: `something that Pathdeck does not expect: ${name}${shortened(first)}` }
}

/** Whether an error is one of the machine: no room, no permission, no memory. */
export function isOfTheSystem(error: unknown): boolean {
  return [...withCauses(error)].some((one) => ofTheSystem(one) !== undefined)
}

/** An error, and those it was made from. */
function* withCauses(error: unknown, depth = 0): Generator<unknown> {
  yield error
  if (!(error instanceof Error) || depth > 8) return
  if (error instanceof AggregateError) for (const one of error.errors) yield* withCauses(one, depth + 1)
  if (error.cause !== undefined) yield* withCauses(error.cause, depth + 1)
}

function ofTheSystem(error: unknown): PlainWords | undefined {
  const code = codeOf(error)
  const said = messageOf(error)
  for (const [pattern, message, hint] of kinds) {
    if (!pattern.test(code ?? '') && !pattern.test(said)) continue
    const path = error instanceof Error && 'path' in error && typeof error.path === 'string' ? error.path : ''
    const lines = said.split('\n').map((line) => line.trim())
    const telling = lines.find((line) => pattern.test(line)) ?? lines[0] ?? ''
    return { message: `${message}${path ? `: ${shown(path)}` : ` (${shortened(telling)})`}`, hint }
  }
  return undefined
}

/** A package that an import does not find: one of ours, or one that a file of the deck asks for. */
function missingPackage(error: unknown): PlainWords | undefined {
  const code = codeOf(error)
  if (code === 'ERR_UNSUPPORTED_NODE_MODULES_TYPE_STRIPPING')
    return {
      message: 'Pathdeck lies in a node_modules folder, where Node runs no TypeScript',
      hint: 'run it from a clone',
    }
  if (code !== 'ERR_MODULE_NOT_FOUND' && code !== 'MODULE_NOT_FOUND') return undefined
  const [, name] = /Cannot find (?:package|module) '([^']+)'/.exec(messageOf(error)) ?? []
  if (!name) return undefined
  const importer = importerOf(error)
  const ours = importer === undefined || isOurs(importer)
  if (ours) return { message: `an installed package is missing: ${packageOf(name)}`, hint: 'run: npm ci' }
  return {
    message: `there is no package ${packageOf(name)}`,
    at: { file: shown(importer) },
    hint: `run: npm install ${packageOf(name)}`,
  }
}

function isOurs(file: string): boolean {
  return ['scripts', 'node_modules'].some((folder) => file.startsWith(join(installation, folder)))
}

function importerOf(error: unknown): string | undefined {
  const [, from] =
    /imported from (\S.*?)$/m.exec(messageOf(error)) ?? /Require stack:\n- (.*)/.exec(messageOf(error)) ?? []
  return from?.startsWith('file:') ? fileURLToPath(from) : from
}

/** `@scope/name` of `@scope/name/inside.js`, and of a path that leads into a package. */
function packageOf(name: string): string {
  const inside = name.replaceAll('\\', '/').split('/node_modules/').at(-1) ?? name
  if (inside.startsWith('/')) return shown(inside)
  return inside
    .split('/')
    .slice(0, inside.startsWith('@') ? 2 : 1)
    .join('/')
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}

function messageOf(error: unknown): string {
  return stripVTControlCharacters(error instanceof Error ? error.message : String(error))
}

function shortened(line: string): string {
  return line.length > 300 ? `${line.slice(0, 299)}…` : line
}
