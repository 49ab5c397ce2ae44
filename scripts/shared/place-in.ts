import type { Position } from './problem.ts'
import { shown } from './shown.ts'

/** The line of a file on which something stands first. */
export function placeIn(file: string, text: string, needle: string): Position {
  const before = text.slice(0, Math.max(0, text.indexOf(needle)))
  return { file: shown(file), line: before.split('\n').length }
}
