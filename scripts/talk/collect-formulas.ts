import type { MarkdownSetup } from '../deck/markdown-setup.ts'

/** Collects the formulas of the slides, as the MathML that KaTeX makes of them. */
export function collectFormulas(formulas: Set<string>): MarkdownSetup {
  return ({ renderer: { rules } }) => {
    for (const name of ['math_inline', 'math_block'] as const) {
      const inner = rules[name]
      if (!inner) continue
      rules[name] = (...rest) => {
        const html = inner(...rest)
        if (typeof html === 'string')
          for (const [mathml] of html.matchAll(/<math\b[\s\S]*?<\/math>/g)) formulas.add(mathml)
        return html
      }
    }
  }
}
