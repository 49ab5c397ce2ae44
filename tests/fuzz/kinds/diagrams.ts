import { samples } from '../../support/mermaid-samples.ts'
import { deckOf, type Kind, plainSlides, plainWords } from '../broken-deck.ts'
import type { Random } from '../random.ts'

const options = [
  '',
  '',
  ' {scale: 0.5}',
  ' {scale: 0}',
  ' {scale: -1}',
  ' {scale: 99}',
  ' {theme: nothing}',
  ' {',
  ' {x: }',
  ' nonsense',
] as const

const odd = [
  '"',
  '[',
  ')',
  '-->',
  '\n',
  ';',
  '#quot;',
  '%%{init: {"theme": 1}}%%',
  '\u0000',
  '😀',
  '<b>',
  '$$x$$',
  ':::',
] as const

/** A diagram with a piece taken out, put in, or turned round. */
export const diagrams: Kind = (random) => {
  const [first = 'info', ...others] = Object.values(samples)
  const code = damage(random, random.pick([first, ...others]))
  return {
    content: deckOf(
      plainSlides[0],
      `# Diagram\n\n\`\`\`mermaid${random.pick(options)}\n${code}\n\`\`\``,
      plainSlides[2],
    ),
    shows: [plainWords[0], plainWords[2]],
  }
}

function damage(random: Random, code: string): string {
  const place = random.int(code.length)
  const length = 1 + random.int(8)
  const [before, piece, after] = [
    code.slice(0, place),
    code.slice(place, place + length),
    code.slice(place + length),
  ]
  return random.pick([
    before + after,
    before + random.pick(odd) + piece + after,
    before + [...piece].reverse().join('') + after,
    before,
    before + piece.repeat(20) + after,
  ])
}
