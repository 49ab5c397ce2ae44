import { deckOf, type Kind, plainSlides, plainWords } from '../broken-deck.ts'

const many = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index))

const things = [
  (size: number) => `${'wide '.repeat(size)}Lastword`,
  (size: number) => `${'x'.repeat(size)} Lastword`,
  (size: number) => `${many(size / 10, (row) => `- item ${row}`).join('\n')}\n- Lastword`,
  (size: number) =>
    `| a | b |\n| --- | --- |\n${many(size / 10, (row) => `| ${row} | x |`).join('\n')}\n| Lastword | x |`,
  (size: number) =>
    `|${' a |'.repeat(size / 20)}\n|${' --- |'.repeat(size / 20)}\n|${' b |'.repeat(size / 20)}\n\nLastword`,
  (size: number) =>
    `\`\`\`js\n${many(size / 20, (line) => `const value${line} = ${line}`).join('\n')}\n\`\`\`\n\nLastword`,
  (size: number) => `\`\`\`js\nconst long = '${'y'.repeat(size)}'\n\`\`\`\n\nLastword`,
  (size: number) => `$$\n${many(size / 50, (term) => `x_{${term}}`).join(' + ')}\n$$\n\nLastword`,
  (size: number) => `${many(size / 10, (term) => `$a_{${term}}$`).join(' ')}\n\nLastword`,
  (size: number) => `<div style="width:${size}px;height:${size}px;background:red"></div>\n\nLastword`,
  (size: number) => `<div style="position:absolute;left:${size}px">Lastword</div>`,
  (size: number) => `<div style="position:absolute;top:${size}px">Lastword</div>`,
  (size: number) => `<div style="font-size:${size / 20}px">Lastword</div>`,
  (size: number) => `<div style="zoom:${size}">Lastword</div>`,
  (size: number) => `Lastword\n\n<!--\n${'note '.repeat(size)}\n-->`,
  (size: number) =>
    `Lastword\n\n${many(size / 200, (node) => `\`\`\`mermaid\nflowchart TD\n  accTitle: x\n  A${node} --> B --> C --> D --> E --> F\n\`\`\``).join('\n\n')}`,
  (size: number) =>
    many(size / 100, (slide) => `# Slide ${slide}`)
      .join('\n\n---\n\n')
      .concat('\n\nLastword'),
  (size: number) =>
    `<v-clicks>\n\n${many(size / 50, (row) => `- step ${row}`).join('\n')}\n\n</v-clicks>\n\nLastword`,
] as const

/** More than a slide holds. */
export const hugeThings: Kind = (random) => ({
  content: deckOf(plainSlides[0], random.pick(things)(random.pick([400, 2_000, 8_000])), plainSlides[2]),
  shows: [plainWords[0], 'Lastword', plainWords[2]],
})
