import { MarkdownExit } from 'markdown-exit'
import type { Position } from '../shared/problem.ts'
import type { Html } from './deck.ts'

const markdown = new MarkdownExit({ html: true })

/**
 * The HTML of a slide, with the tags of its components, as the parser that renders the slide sees it: what
 * stands in a fence or between backticks does not count.
 *
 * @param content Markdown of one slide
 * @param start where in which file `content` begins
 */
export function findHtml(content: string, start: Position & { line: number }): Html[] {
  if (!content.includes('<')) return []
  return markdown.parse(content, {}).flatMap((block) =>
    [block, ...(block.children ?? [])]
      .filter(({ type }) => type.startsWith('html_'))
      .map(({ content }) => ({
        code: content,
        at: { file: start.file, line: start.line + (block.map?.[0] ?? 0) },
      })),
  )
}
