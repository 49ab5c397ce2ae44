import { deckOf, type Kind, plainSlides, plainWords } from '../broken-deck.ts'

const ways = [
  (depth: number, core: string) =>
    Array.from(
      { length: depth },
      (_, level) => `${'  '.repeat(level)}- ${level === depth - 1 ? core : level}`,
    ).join('\n'),
  (depth: number, core: string) => `${'> '.repeat(depth)}${core}`,
  (depth: number, core: string) => `${'<div>'.repeat(depth)}${core}${'</div>'.repeat(depth)}`,
  (depth: number, core: string) => `${'<v-click>'.repeat(depth)}${core}${'</v-click>'.repeat(depth)}`,
  (depth: number, core: string) => `${'['.repeat(depth)}${core}${'](x)'.repeat(depth)}`,
  (depth: number, core: string) => `${'*_'.repeat(depth)}${core}${'_*'.repeat(depth)}`,
  (depth: number, core: string) => `a ${'`'.repeat(depth)}${core}`,
  (depth: number, core: string) => `${'<b><i>'.repeat(depth)}${core}`,
  (depth: number, core: string) => `$${'{'.repeat(depth)}x${'}'.repeat(depth)}$\n\n${core}`,
  (depth: number, core: string) => `${'\\('.repeat(depth)} ${core}`,
  (depth: number, core: string) =>
    `${Array.from({ length: depth }, (_, level) => `${'`'.repeat(level + 3)}md`).join('\n')}\n${core}`,
  (depth: number, core: string) =>
    `\`\`\`mermaid\nflowchart LR\n  accTitle: x\n${Array.from({ length: depth }, (_, level) => `subgraph s${level}`).join('\n')}\nA\n${'end\n'.repeat(depth)}\`\`\`\n\n${core}`,
] as const

/** Things in things in things. */
export const nesting: Kind = (random) => ({
  content: deckOf(
    plainSlides[0],
    random.pick(ways)(random.pick([3, 12, 30, 90, 300]), 'Innermost'),
    plainSlides[2],
  ),
  shows: [plainWords[0], 'Innermost', plainWords[2]],
})
