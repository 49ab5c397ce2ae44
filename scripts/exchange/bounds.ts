import type { Problem } from '../shared/problem.ts'

/** The most that is read; more is no model that a person made. */
export const most = { bytes: 20_000_000, nodes: 20_000, edges: 100_000, depth: 64 } as const

/** What keeps a text from being read at all: its size, nothing in it, or bytes that no text has. */
export function refuse(text: string, file: string): Problem | undefined {
  const because = (message: string, line = 1): Problem => ({ severity: 'error', message, at: { file, line } })
  if (text.length > most.bytes) return because('the file is larger than 20 MB')
  if (text.trim() === '') return because('the file is empty')
  const control = text.search(/[^\P{Cc}\t\n\r]/u)
  if (control < 0) return undefined
  const what = 'there is a control character: this is not a text file, or it is damaged'
  return because(what, lineAt(text, control))
}

/** The line, from 1, of an offset in a text. */
export function lineAt(text: string, offset: number): number {
  let line = 1
  for (let end = text.indexOf('\n'); end >= 0 && end < offset; end = text.indexOf('\n', end + 1)) line += 1
  return line
}
