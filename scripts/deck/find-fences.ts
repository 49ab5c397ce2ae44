import type { Token } from 'markdown-exit'
import type { Position } from '../shared/problem.ts'
import type { Fence } from './deck.ts'

/**
 * The fenced code blocks of a slide: a fence inside a list counts, one inside another fence or a comment does
 * not.
 *
 * @param tokens of the slide's Markdown
 * @param start where in which file the Markdown begins
 */
export function findFences(tokens: readonly Token[], start: Position & { line: number }): Fence[] {
  return tokens
    .filter((token) => token.type === 'fence')
    .map((token) => ({
      info: token.info.trim(),
      code: token.content,
      at: { file: start.file, line: start.line + (token.map?.[0] ?? 0) },
    }))
}
