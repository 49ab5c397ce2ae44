import { z } from 'zod'
import type { Problem } from '../shared/problem.ts'
import type { Frontmatter } from './frontmatter.ts'

/** The addon whose syntax is read, and whose work is done here. */
export const citationsAddon = 'slidev-addon-citations'

/** The styles that are called the same here. */
const styles = z.enum(['apa', 'vancouver'])

/** What of its options has its like. */
const understood: Readonly<Record<string, z.ZodType>> = { filename: z.unknown(), template: styles }

const hints: Readonly<Record<string, string>> = {
  template: 'choose csl: nature, csl: apa or csl: vancouver, or name a .csl file',
  csl_template_file: 'name a .csl file in the headmatter: csl: my-style.csl',
  csl_locales_file: 'references are set in the language of the deck (lang:), English or Chinese',
  locale: 'references are set in the language of the deck (lang:), English or Chinese',
  numerical_ref: 'choose a style with numbers: csl: nature, or csl: vancouver',
  show_full_bib: 'the list has what is cited',
}

/** The style that a deck asks of it in its headmatter; nothing for one that is not known here. */
export function styleOfAddon(biblio: unknown): string | undefined {
  return z.object({ template: styles }).safeParse(biblio).data?.template
}

/** Takes the addon away from the addons that Slidev loads. @param frontmatter is changed */
export function withoutCitationsAddon(frontmatter: Record<string, unknown>): void {
  if (Array.isArray(frontmatter.addons))
    frontmatter.addons = frontmatter.addons.filter((addon) => addon !== citationsAddon)
}

/** What a deck asks of slidev-addon-citations that is done in another way, or not. */
export function citationsAddonProblems({ values: { biblio }, positionOf }: Frontmatter): Problem[] {
  if (typeof biblio !== 'object' || biblio === null || Array.isArray(biblio)) return []
  return Object.entries(biblio)
    .filter(([option, value]) => !understood[option]?.safeParse(value).success)
    .map(([option]) => ({
      severity: 'warning',
      message: `headmatter: biblio.${option} has no effect`,
      at: positionOf(['biblio', option]),
      hint:
        hints[option] ??
        'entries are shown on hover and at the feet of slides, and the list takes the pages it needs',
    }))
}
