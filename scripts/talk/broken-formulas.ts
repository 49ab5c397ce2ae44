import katex, { type KatexOptions, ParseError } from 'katex'
import type { Deck } from '../deck/deck.ts'
import type { MarkdownSetup } from '../deck/markdown-setup.ts'
import { escapeHtml } from '../shared/escape-html.ts'

/** A formula of more signs fits no slide, and takes the typesetter and whoever says it very long. */
const mostSigns = 4000

/** A formula that KaTeX cannot set. */
export interface BrokenFormula {
  readonly tex: string
  readonly message: string
  /** Where in it, in signs. */
  readonly offset: number
  readonly isLong: boolean
}

/**
 * Collects the formulas that KaTeX cannot set, in its words, and shows their source in their place.
 *
 * @param found takes those of a slide by its id, while it is rendered
 */
export function brokenFormulas(
  { slidev }: Pick<Deck, 'slidev'>,
  found: Map<string, BrokenFormula[]>,
): MarkdownSetup {
  return ({ core, renderer: { rules } }) => {
    core.ruler.push('pathdeck_formulas', ({ env }) => {
      found.delete(String(env?.id))
    })
    for (const name of ['math_inline', 'math_block'] as const) {
      const inner = rules[name]
      if (!inner) continue
      rules[name] = (tokens, index, options, env, self) => {
        const tex = tokens[index]?.content ?? ''
        const isLong = tex.length > mostSigns
        const html = isLong ? '' : inner(tokens, index, options, env, self)
        if (typeof html === 'string' && html.includes('class="katex')) return html
        const wrong = isLong
          ? { message: `a formula of ${tex.length} signs`, offset: 0 }
          : katexError(tex, { ...slidev.utils.katexOptions, displayMode: name === 'math_block' })
        const id = String(env?.id)
        found.set(id, [...(found.get(id) ?? []), { tex, isLong, ...wrong }])
        return `<code v-pre>${escapeHtml(tex)}</code>`
      }
    }
  }
}

/** What KaTeX says of a formula, and where in it. */
function katexError(tex: string, options: KatexOptions): Pick<BrokenFormula, 'message' | 'offset'> {
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
