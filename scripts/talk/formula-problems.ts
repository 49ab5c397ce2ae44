import katex, { type KatexOptions, ParseError } from 'katex'
import type { Deck } from '../deck/deck.ts'
import { lineOf } from '../deck/line-of.ts'
import type { MarkdownSetup } from '../deck/markdown-setup.ts'
import type { Problem } from '../shared/problem.ts'

/** A formula of more signs fits no slide, and takes the typesetter and whoever says it very long. */
const mostSigns = 4000

/**
 * Reports the formulas that KaTeX cannot set, where they stand and in its words; Slidev shows their source.
 *
 * @param problems takes them while the slides are rendered
 */
export function formulaProblems(deck: Deck, problems: Problem[]): MarkdownSetup {
  return ({ renderer: { rules } }) => {
    for (const name of ['math_inline', 'math_block'] as const) {
      const inner = rules[name]
      if (!inner) continue
      rules[name] = (tokens, index, options, env, self) => {
        const tex = tokens[index]?.content ?? ''
        const isLong = tex.length > mostSigns
        const html = isLong ? '' : inner(tokens, index, options, env, self)
        if (typeof html === 'string' && html.includes('class="katex')) return html
        const no = Number(/__slidev_(\d+)\.md$/.exec(String(env?.id))?.[1]) || undefined
        const wrong = isLong
          ? { message: `a formula of ${tex.length} signs`, offset: 0 }
          : katexError(tex, { ...deck.slidev.utils.katexOptions, displayMode: name === 'math_block' })
        const [first = ''] = tex.trim().split('\n')
        const { file, line } = lineOf(deck, no, first)
        const below = tex.trimStart().slice(0, wrong.offset).trimEnd().split('\n').length - 1
        problems.push({
          severity: 'error',
          message: wrong.message,
          at: { file, line: line && line + below },
          hint: hintFor(tex, isLong),
        })
        return ''
      }
    }
  }
}

/** What KaTeX says of a formula, and where in it. */
function katexError(tex: string, options: KatexOptions): { message: string; offset: number } {
  try {
    katex.renderToString(tex, { ...options, throwOnError: true })
  } catch (error) {
    if (error instanceof ParseError)
      return { message: `formula: ${error.rawMessage}`, offset: error.position ?? 0 }
    if (error instanceof RangeError) return { message: 'formula: it is nested too deeply', offset: 0 }
    throw error
  }
  return { message: 'formula: it is not shown', offset: 0 }
}

function hintFor(tex: string, isLong: boolean): string {
  if (isLong) return 'a dollar sign is missing somewhere, or it belongs onto several slides'
  if (/\\(ce|pu)\b/.test(tex)) return "for chemistry write import 'katex/contrib/mhchem' into vite.config.ts"
  return 'https://katex.org/docs/supported.html lists what there is; a dollar that is money is written \\$'
}
