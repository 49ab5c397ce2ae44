import { deckOf, type Kind, plainSlides, plainWords } from '../broken-deck.ts'

const broken = [
  '\\alfa',
  '\\frac{1}',
  '\\frac{1}{',
  '}{',
  '\\left( x',
  '\\begin{matrix} a & b',
  '\\begin{nothing}\\end{nothing}',
  '\\def\\x{\\x}\\x',
  '\\text{für 日本 😀}',
  '\\ce{H2O + CO2 -> H2CO3}',
  '\\color{nothing} x',
  '\\href{javascript:1}{x}',
  '\\includegraphics{x.png}',
  '\\htmlClass{a}{x}',
  '\\rule{9999em}{1em}',
  '\\kern{-99em}x',
  '\\verb|x|',
  'x^2^3',
  '&',
  '%',
  '\\',
  '',
  ' ',
  'x'.repeat(3_000),
  '{{ 1 }}',
  '<b>',
  '"',
  '\\overbrace{x}^{y}_{z}',
  '\\xrightarrow[a]{b}',
  'a \\\\ b',
  '\\tag{1} x \\tag{2}',
  '\u0000',
] as const

const ways = [
  (tex: string) => `$${tex}$`,
  (tex: string) => `$$\n${tex}\n$$`,
  (tex: string) => `$$ ${tex} $$`,
  (tex: string) => `$$ {1|2|all}\n${tex}\n$$`,
  (tex: string) => `| a |\n| --- |\n| $${tex}$ |`,
  (tex: string) => `# $${tex}$`,
  (tex: string) => `$${tex}`,
] as const

/** Formulas that TeX refuses, or should. */
export const formulas: Kind = (random) => ({
  content: deckOf(plainSlides[0], `Formula\n\n${random.pick(ways)(random.pick(broken))}`, plainSlides[2]),
  shows: [plainWords[0], plainWords[2]],
})
