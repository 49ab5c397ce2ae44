import { MarkdownExit, type Token } from 'markdown-exit'

const markdown = new MarkdownExit({ html: true })

/** The tokens of a slide's Markdown, as the parser that renders the slide sees them. */
export function parseMarkdown(content: string): Token[] {
  return markdown.parse(content, {})
}
