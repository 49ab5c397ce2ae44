import type { TextScanner } from './text-scanner.ts'

/** What begins with an @: an entry, or what is for its like. */
export interface Block {
  readonly type: string
  readonly line: number
  readonly end: '}' | ')'
}

/** Goes to what is in a block; nothing when there is none, or it is a comment. */
export function openBlock(scanner: TextScanner): Block | undefined {
  if (scanner.take(/@/y) === undefined)
    throw scanner.error('this brace is in no entry: an @ is missing before it, or there is one } too many')
  const { line } = scanner
  const isInText = scanner.isAfter(/[^\s@}]/)
  scanner.skipBlanks()
  const type = scanner.take(/[a-z]+/iy)?.toLowerCase() ?? ''
  scanner.skipBlanks()
  if (type === 'comment') {
    if (scanner.sees(/\{/y)) scanner.braced()
    return undefined
  }
  const opener = scanner.take(/[{(]/y)
  if (opener) return { type, line, end: opener === '{' ? '}' : ')' }
  // An address such as ada@lab.org between the entries is none.
  if (isInText || !type) return undefined
  throw scanner.error(`@${type} begins an entry, and { is expected behind it`, line)
}

/** Goes behind the end of a block. */
export function closeBlock(scanner: TextScanner, { type, line, end }: Block): void {
  scanner.skipBlanks()
  if (scanner.take(end === '}' ? /\}/y : /\)/y) === undefined)
    throw scanner.error(`a comma or ${end} is expected in @${type} of line ${line}`)
}
