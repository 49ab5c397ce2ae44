import { posix } from 'node:path'
import type { TalkFile } from './talk-files.ts'

/** Files up to this size are carried even when the talk only links to them. In bytes. */
const smallLink = 2 ** 20

/** Which files of a talk its one-file form carries. */
export interface CarriedFiles {
  readonly carried: readonly TalkFile[]
  /** Those that the talk only links to, and that are too large to be carried for that. */
  readonly linked: readonly TalkFile[]
}

/**
 * Chooses the files that a one-file talk carries: those that its script can name. Script puts addresses
 * together (`/cats/${n}.png`), so that the beginning of a path is enough.
 *
 * @param script all script of the talk
 * @param asked paths that the open talk was seen to ask for
 */
export function carriedFiles(
  files: readonly TalkFile[],
  script: string,
  asked: ReadonlySet<string>,
): CarriedFiles {
  const beginnings = beginningsIn(script)
  const carried: TalkFile[] = []
  const linked: TalkFile[] = []
  for (const file of files) {
    const { path, size } = file
    const name = posix.basename(path)
    const before = [...new Set([name, encodeURI(name)])].flatMap((written) => textBefore(script, written))
    const isNamed = before.length > 0 || beginnings.some((beginning) => path.startsWith(beginning))
    if (!asked.has(path) && !isNamed) continue
    const isOnlyLinked = before.length > 0 && before.every((text) => /\bhref\W{1,6}[^"'`]*$/.test(text))
    if (!asked.has(path) && size > smallLink && isOnlyLinked) linked.push(file)
    else carried.push(file)
  }
  return { carried, linked }
}

/** What could be the beginning of a path: text that begins or ends with a slash, up to its end or a variable. */
function beginningsIn(script: string): string[] {
  const begun = [...script.matchAll(/["'`]\.?\/([^"'`\\\s${}<>]{1,300})(?=["'`]|\$\{)/g)]
  // Nearly every text ends at a quote, and few of them in a slash: from there it is read backwards.
  const ended = [...script.matchAll(/\/(?=["'`]|\$\{)/g)].map(({ index }) =>
    /(?<=["'`])[^"'`\\\s${}<>]*$/.exec(script.slice(Math.max(0, index - 300), index + 1)),
  )
  return [
    ...new Set([...begun.map(([, path = '']) => path), ...ended.map((found) => found?.[0] ?? '')]),
  ].filter((path) => path !== '')
}

/** What stands before each place at which a name occurs. */
function textBefore(script: string, name: string): string[] {
  const found: string[] = []
  for (let at = script.indexOf(name); at >= 0; at = script.indexOf(name, at + name.length))
    found.push(script.slice(Math.max(0, at - 300), at))
  return found
}
