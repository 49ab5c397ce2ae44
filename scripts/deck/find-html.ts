import type { Token } from 'markdown-exit'
import type { Position } from '../shared/problem.ts'
import type { Html } from './deck.ts'

/**
 * The HTML of a slide, with the tags of its components: what stands in a fence or between backticks does not
 * count.
 *
 * @param tokens of the slide's Markdown
 * @param start where in which file the Markdown begins
 */
export function findHtml(tokens: readonly Token[], start: Position & { line: number }): Html[] {
  return tokens.flatMap((block) =>
    [block, ...(block.children ?? [])]
      .filter(({ type }) => type.startsWith('html_'))
      .map(({ content }) => ({
        code: content,
        at: { file: start.file, line: start.line + (block.map?.[0] ?? 0) },
      })),
  )
}
