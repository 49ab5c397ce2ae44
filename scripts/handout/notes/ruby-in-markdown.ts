import { type MarkdownExit, Token } from 'markdown-exit'
import { escapeHtml } from '../../shared/escape-html.ts'

/**
 * Writes the readings of words above them, as Slidev does in notes (`notesAutoRuby`).
 *
 * @param readings by word
 */
export function rubyInMarkdown(markdown: MarkdownExit, readings: ReadonlyMap<string, string>): void {
  if (readings.size === 0) return
  const longestFirst = [...readings.keys()].sort((a, b) => b.length - a.length)
  const words = new RegExp(`(${longestFirst.map(asWord).join('|')})`)
  markdown.core.ruler.push('pathdeck_ruby', ({ tokens }) => {
    for (const token of tokens)
      token.children &&= token.children.flatMap((child) =>
        child.type === 'text' ? child.content.split(words).map(withReading) : [child],
      )
  })

  function withReading(text: string): Token {
    const reading = readings.get(text)
    const token = new Token(reading === undefined ? 'text' : 'html_inline', '', 0)
    token.content =
      reading === undefined ? text : `<ruby>${escapeHtml(text)}<rt>${escapeHtml(reading)}</rt></ruby>`
    return token
  }
}

/** A word of letters that stand apart from others is none within a longer one. */
function asWord(word: string): string {
  return /^\w+$/.test(word) ? `\\b${word}\\b` : RegExp.escape(word)
}
