import katex, { type KatexOptions, ParseError } from 'katex'
import type { MarkdownExit, StateBlock, StateInline } from 'markdown-exit'
import { escapeHtml } from '../../shared/escape-html.ts'

const inLine = /(\$\$?)(?![\s$])((?:\\[\s\S]|[^$\\])+?)(?<!\s)\1(?!\d)/y

/** Takes a formula that KaTeX cannot set, and what it says of it. */
export type WrongFormula = (tex: string, message: string) => void

/**
 * Sets the formulas of a Markdown text, which are written as on slides: `$…$` in a line, `$$…$$` as a block. What cannot
 * be set is shown as it is written.
 */
export function formulasInMarkdown(
  markdown: MarkdownExit,
  options: KatexOptions,
  wrong: WrongFormula = () => undefined,
): void {
  markdown.inline.ruler.after('escape', 'math_inline', formulaInLine)
  markdown.block.ruler.after('blockquote', 'math_block', formulaBlock, {
    alt: ['paragraph', 'reference', 'blockquote', 'list'],
  })
  const set = (displayMode: boolean, tex = '') => {
    try {
      return katex.renderToString(tex, { ...options, displayMode, throwOnError: true })
    } catch (error) {
      wrong(tex, error instanceof ParseError ? error.rawMessage : 'it is not shown')
      return `<code>${escapeHtml(tex)}</code>`
    }
  }
  const { rules } = markdown.renderer
  rules.math_inline = (tokens, index) => set(false, tokens[index]?.content)
  rules.math_block = (tokens, index) => `<div>${set(true, tokens[index]?.content)}</div>\n`
}

function formulaInLine(state: StateInline, silent?: boolean): boolean {
  inLine.lastIndex = state.pos
  const [whole, markup = '', tex = ''] = inLine.exec(state.src) ?? []
  if (whole === undefined) return false
  if (!silent) Object.assign(state.push('math_inline', 'math', 0), { markup, content: tex })
  state.pos += whole.length
  return true
}

function formulaBlock(state: StateBlock, start: number, end: number, silent?: boolean): boolean {
  const lineAt = (line: number) => state.getLines(line, line + 1, 0, false).trim()
  if (!lineAt(start).startsWith('$$')) return false
  const tex: string[] = []
  for (let line = start; line < end; line++) {
    const text = line === start ? lineAt(line).slice(2) : lineAt(line)
    const isLast = text.endsWith('$$')
    tex.push(isLast ? text.slice(0, -2) : text)
    if (!isLast) continue
    if (silent) return true
    state.line = line + 1
    Object.assign(state.push('math_block', 'math', 0), {
      block: true,
      content: tex.join('\n'),
      map: [start, line + 1],
    })
    return true
  }
  return false
}
