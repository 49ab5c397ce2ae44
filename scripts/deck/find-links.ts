import type { Token } from 'markdown-exit'
import type { Position } from '../shared/problem.ts'
import type { Link } from './deck.ts'

/**
 * The links of a slide that are written in Markdown.
 *
 * @param tokens of the slide's Markdown
 * @param start where in which file the Markdown begins
 */
export function findLinks(tokens: readonly Token[], start: Position & { line: number }): Link[] {
  return tokens.flatMap((block) =>
    (block.children ?? [])
      .filter(({ type }) => type === 'link_open')
      .map((token) => ({
        to: token.attrGet('href') ?? '',
        at: { file: start.file, line: start.line + (block.map?.[0] ?? 0) },
      })),
  )
}
