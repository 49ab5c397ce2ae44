import type { Problem } from '../shared/problem.ts'
import type { Frontmatter } from './frontmatter.ts'

/** The addon whose syntax is read, and whose work is done here. */
export const citationsAddon = 'slidev-addon-citations'

/** What of its options has its like. */
const understood = new Set(['filename', 'template'])

const hints: Readonly<Record<string, string>> = {
  csl_template_file: 'name a .csl file in the headmatter: csl: my-style.csl',
  csl_locales_file: 'references are set in the language of the deck (lang:), English or Chinese',
  locale: 'references are set in the language of the deck (lang:), English or Chinese',
  numerical_ref: 'choose a style with numbers: csl: nature, or csl: vancouver',
  show_full_bib: 'the list has what is cited',
}

/** Takes the addon away from the addons that Slidev loads. @param frontmatter is changed */
export function withoutCitationsAddon(frontmatter: Record<string, unknown>): void {
  if (Array.isArray(frontmatter.addons))
    frontmatter.addons = frontmatter.addons.filter((addon) => addon !== citationsAddon)
}

/** What a deck asks of slidev-addon-citations that is done in another way, or not. */
export function citationsAddonProblems({ values: { biblio }, positionOf }: Frontmatter): Problem[] {
  if (typeof biblio !== 'object' || biblio === null || Array.isArray(biblio)) return []
  return Object.keys(biblio)
    .filter((option) => !understood.has(option))
    .map((option) => ({
      severity: 'warning',
      message: `headmatter: biblio.${option} has no effect`,
      at: positionOf(['biblio', option]),
      hint:
        hints[option] ??
        'entries are shown on hover and at the feet of slides, and the list takes the pages it needs',
    }))
}
