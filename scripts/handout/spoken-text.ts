import type { Token } from 'markdown-exit'
import { parseMarkdown } from '../deck/parse-markdown.ts'
import { replaceCitations } from '../deck/replace-citations.ts'
import { textOfHtml } from '../shared/text-of-html.ts'

/** What the notes of a slide say aloud: no marks of clicks, no citations, no code blocks, no addresses of links. */
export function spokenText(note: string): string {
  const tokens = parseMarkdown(note.replace(/\[click(?::\d+)?\]/gi, ' '))
  replaceCitations(tokens, () => '')
  return tokens.map(saidInBlock).join('\n')
}

function saidInBlock({ type, content, children }: Token): string {
  if (type === 'html_block') return textOfHtml(content)
  return children?.map(saidInLine).join('') ?? ''
}

function saidInLine({ type, content }: Token): string {
  if (type === 'softbreak' || type === 'hardbreak') return '\n'
  return type === 'html_inline' || type === 'image' ? '' : content
}
