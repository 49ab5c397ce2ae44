import { deckOf, type Kind, plainSlides, plainWords } from '../broken-deck.ts'

const odd = [
  '\u0000',
  '\u0001\u0002',
  '\u001b[31m',
  '\u007f\u0085',
  '\u00ad',
  '\u0300'.repeat(40),
  'Z\u0351\u036b\u0343a\u0328\u0348l\u0321g\u0349o',
  '\u061c\u200e\u200f',
  '\u1680\u2000\u3000',
  '\u200b\u200c\u200d\u2060',
  '\u2028\u2029',
  '\u202e reversed \u202c',
  '\u2066 isolated \u2069',
  '\ue000\uf8ff',
  '\ufdd0\ufffe\uffff',
  '\ufe0f\ufe0e',
  '\ufeff',
  '\ufffc\ufffd',
  '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}',
  '\u{1f1e8}\u{1f1ed}',
  '\u{1f44d}\u{1f3fd}',
  '\u{e0001}\u{e0041}',
  '\u{10ffff}',
  'العربية עברית',
  'हिन्दी ไทย 한국어',
  '𝛼𝔅ℝ',
  '→⇌⊣℃♀✓',
  '\u{20000}\u{2a6d6}',
] as const

const places = [
  (text: string) => `# ${text}`,
  (text: string) => `A word ${text} and another.`,
  (text: string) => `\`${text}\``,
  (text: string) => `\`\`\`\n${text}\n\`\`\``,
  (text: string) => `[${text}](https://example.org/${text})`,
  (text: string) => `<div title="${text}">${text}</div>`,
  (text: string) => `| a |\n| --- |\n| ${text} |`,
  (text: string) => `<!-- ${text} -->`,
  (text: string) => `$\\text{${text}}$`,
  (text: string) => `\`\`\`mermaid\nflowchart LR\n  accTitle: x\n  A["${text}"]\n\`\`\``,
] as const

/** Characters that are seldom typed, where text can stand. */
export const unicode: Kind = (random) => ({
  content: deckOf(plainSlides[0], random.pick(places)(random.pick(odd)), plainSlides[2]),
  shows: [plainWords[0], plainWords[2]],
})
