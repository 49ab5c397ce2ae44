import { MarkdownExit } from 'markdown-exit'
import type { Position } from '../shared/problem.ts'
import type { Fence } from './deck.ts'

const markdown = new MarkdownExit({ html: true })

/**
 * The fenced code blocks of a slide, as the parser that renders the slide sees them: a fence inside a
 * list counts, one inside another fence or a comment does not.
 *
 * @param content Markdown of one slide
 * @param start where in which file `content` begins
 */
export function findFences(content: string, start: Position & { line: number }): Fence[] {
  if (!content.includes('```') && !content.includes('~~~')) return []
  return markdown
    .parse(content, {})
    .filter((token) => token.type === 'fence')
    .map((token) => ({
      info: token.info.trim(),
      code: token.content,
      at: { file: start.file, line: start.line + (token.map?.[0] ?? 0) },
    }))
}
