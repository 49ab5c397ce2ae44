import { MarkdownExit, type Token } from 'markdown-exit'

// What was escaped stays apart from the text around it: `\@` begins no citation.
const markdown = new MarkdownExit({ html: true }).disable('text_join')

/** The tokens of a slide's Markdown, as the parser that renders the slide sees them. */
export function parseMarkdown(content: string): Token[] {
  return markdown.parse(content, {})
}
