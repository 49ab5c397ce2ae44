import type { Token } from 'markdown-exit'
import { parseMarkdown } from './parse-markdown.ts'

const kept = new Map<string, readonly Token[]>()

/** A live preview reads for hours, and no deck has as many slides. */
const most = 2000

/**
 * The tokens of a text of Markdown, made once, for each slide is read for many things. They are shared and are not
 * to be changed: what changes tokens parses the text itself.
 */
export function tokensOf(content: string): readonly Token[] {
  const known = kept.get(content)
  if (known) return known
  const tokens = parseMarkdown(content)
  if (kept.size === most) kept.clear()
  kept.set(content, tokens)
  return tokens
}
