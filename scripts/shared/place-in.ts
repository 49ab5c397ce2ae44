import type { Position } from './problem.ts'
import { shown } from './shown.ts'

/** The line of a file on which something stands first. */
export function placeIn(file: string, text: string, needle: string | RegExp): Position {
  const index = typeof needle === 'string' ? text.indexOf(needle) : text.search(needle)
  const before = text.slice(0, Math.max(0, index))
  return { file: shown(file), line: before.split('\n').length }
}
