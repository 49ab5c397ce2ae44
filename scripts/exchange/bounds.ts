import type { Finding } from '../pathway/finding.ts'

/** The most that is read; more is no model that a person made. */
export const most = { bytes: 20_000_000, nodes: 20_000, edges: 100_000, depth: 64 } as const

/** What keeps a text from being read at all: its size, nothing in it, or bytes that no text has. */
export function refuse(text: string): Finding | undefined {
  if (text.length > most.bytes)
    return { severity: 'error', message: 'the file is larger than 20 MB', line: 1 }
  if (text.trim() === '') return { severity: 'error', message: 'the file is empty', line: 1 }
  const control = text.search(/[^\P{Cc}\t\n\r]/u)
  if (control >= 0)
    return {
      severity: 'error',
      message: 'there is a control character: this is not a text file, or it is damaged',
      line: lineAt(text, control),
    }
  return undefined
}

/** The line, from 1, of an offset in a text. */
export function lineAt(text: string, offset: number): number {
  let line = 1
  for (let end = text.indexOf('\n'); end >= 0 && end < offset; end = text.indexOf('\n', end + 1)) line += 1
  return line
}
