/** Whom a deck is written for: Slidev and Pathdeck read the same text, Marp has no diagrams and no clicks. */
export type Flavour = 'slidev' | 'marp'

const headmatter: Record<Flavour, string> = {
  slidev: '---\ntheme: none\ntitle: Bench deck\nfonts:\n  provider: none\n---\n',
  marp: '---\nmarp: true\ntitle: Bench deck\n---\n',
}

/**
 * Writes a deck: an opening slide, then every third slide a diagram, the others with a list, formulas and
 * a table; speaker notes on each.
 *
 * @param slides how many, at least 1
 */
export function makeDeck(slides: number, flavour: Flavour): string {
  const opening = `# Bench deck\n\nAn opening slide of a talk about adenosine\n\n${notes(1)}`
  const others = Array.from({ length: slides - 1 }, (_, index) => {
    const number = index + 2
    return number % 3 === 0 ? diagramSlide(number, flavour) : textSlide(number, flavour)
  })
  return `${headmatter[flavour]}\n${[opening, ...others].join('\n---\n\n')}`
}

function diagramSlide(number: number, flavour: Flavour): string {
  const diagram = `\`\`\`mermaid
flowchart LR
  a[Ketamine] --> b[ATP/ADP ratio] --> c([Adenosine ${number}])
  c --> d{{A1R}} --> e[[Effect]]
  c --> f{{A2AR}} --> e
\`\`\`

`
  return `# Diagram ${number}\n\n${flavour === 'slidev' ? diagram : ''}${notes(number)}`
}

function textSlide(number: number, flavour: Flavour): string {
  const list = `- First point of slide ${number} with **bold** text
- Second point with \`code\`
- Third with a formula $E_{${number}} = mc^2$
`
  return `# Slide ${number}

${flavour === 'slidev' ? `<v-clicks>\n\n${list}\n</v-clicks>\n` : list}
$$
\\frac{\\partial u}{\\partial t} = ${number} \\nabla^2 u
$$

| Measure | Saline | Ketamine |
| ------- | ------ | -------- |
| Level   | ${number} | ${number + 1} |
| Effect  | no     | yes      |

${notes(number)}`
}

function notes(number: number): string {
  return `<!-- Speaker notes of slide ${number}: what to say while it is shown. -->\n`
}
