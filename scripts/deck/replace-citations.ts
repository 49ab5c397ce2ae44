import { Token } from 'markdown-exit'
import { findCitations } from '../sources/find-citations.ts'
import { type Replacement, replaceCitationsInHtml } from './cited-html.ts'
import { textOf, textRuns } from './text-runs.ts'

/**
 * Puts other HTML in the place of the citations in the tokens of a Markdown text: in running text, and in HTML
 * between its tags. What is code, a link or a formula stays.
 *
 * @param tokens are changed
 */
export function replaceCitations(tokens: readonly Token[], replacement: Replacement): void {
  for (const token of tokens) {
    if (token.type === 'html_block') token.content = replaceCitationsInHtml(token.content, replacement)
    if (token.children) token.children = replaceInLine(token.children, replacement)
  }
}

function replaceInLine(tokens: readonly Token[], replacement: Replacement): Token[] {
  return [...textRuns(tokens)].flatMap((part) => {
    if (!('type' in part)) return replaceInRun(part, replacement)
    if (part.type === 'html_inline') part.content = replaceCitationsInHtml(part.content, replacement)
    return part
  })
}

/** @param run tokens that are text, one behind the other */
function replaceInRun(run: readonly Token[], replacement: Replacement): Token[] {
  const texts = run.map(textOf)
  const replaced: Token[] = []
  let end = 0
  const keep = (until: number) => {
    let start = 0
    for (const [index, token] of run.entries()) {
      const text = texts[index] ?? ''
      const [from, to] = [Math.max(end - start, 0), Math.min(until - start, text.length)]
      if (from === 0 && to === text.length) replaced.push(token)
      else if (from < to) replaced.push(newToken('text', text.slice(from, to)))
      start += text.length
    }
    end = until
  }
  for (const citation of findCitations(texts.join(''))) {
    const html = replacement(citation)
    if (html === undefined) continue
    keep(citation.start)
    replaced.push(newToken('html_inline', html))
    end = citation.end
  }
  keep(texts.join('').length)
  return replaced
}

function newToken(type: string, content: string): Token {
  const token = new Token(type, '', 0)
  token.content = content
  return token
}
