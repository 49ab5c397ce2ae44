import { smallModel } from './small-model.ts'

const text = `---
theme: none
title: Preview
---

# One

A formula $a^2$ and a work [@luo2020].

---
layout: default
---

# Two

\`\`\`mermaid
graph LR
  accTitle: A pair
  a[Ketamine] --> b[Adenosine]
\`\`\`

---

# Three

\`\`\`pathway small
\`\`\`

---

# Four

<ExperimentTable model="small" :only="['E1']" />

---

# Five

<Own />

<!-- A note with $b^2$. -->

---
layout: references
---
`
const book = { id: 'luo2020', type: 'book', title: 'B', author: [{ family: 'Luo' }], issued: 2020 }
/** A deck in which nothing is wrong. */
export const soundDeck = {
  'slides.md': text,
  'pathways/small.yaml': smallModel,
  'components/Own.vue': '<template>\n  <p>Our own</p>\n</template>\n',
  'references.json': `[\n  ${JSON.stringify(book)}\n]\n`,
}

/** A mistake that somebody who works on that deck makes. */
export interface Mistake {
  readonly name: string
  readonly file?: keyof typeof soundDeck
  readonly from: string
  /** What is written in its place. */
  readonly to: string
  /** How what is said of it begins. */
  readonly says: string
}

export const mistakes: readonly Mistake[] = [
  {
    name: 'a model that cannot be read',
    file: 'pathways/small.yaml',
    from: 'kind: process',
    to: 'kind: procss',
    says: 'pathways/small.yaml:8:18: error: ',
  },
  {
    name: 'an expectation that fails',
    file: 'pathways/small.yaml',
    from: 'expect: { target: present }',
    to: 'expect: { target: none }',
    says: 'pathways/small.yaml:14:116: error: E2: target should be none',
  },
  { name: 'a formula', from: '$a^2$', to: '$\\frac{a$', says: 'slides.md:8: error: formula: ' },
  {
    name: 'a picture beside the deck',
    from: '# Two',
    to: '# Two\n\n![A cell](./cell.png)',
    says: 'slides.md:16: error: there is no picture ./cell.png',
  },
  {
    name: 'a picture of another host',
    from: '# Two',
    to: '# Two\n\n![A cell](https://host.example/cell.png)',
    says: 'slides.md:16: error: a picture of another host',
  },
  {
    name: 'a film',
    from: '# Two',
    to: '# Two\n\n<video src="/film.mp4" />',
    says: 'slides.md:16: error: there is no file /film.mp4',
  },
  {
    name: 'the YAML of a slide',
    from: 'layout: default',
    to: 'layout: [default',
    says: 'slides.md:11: error: frontmatter: ',
  },
  {
    name: 'the YAML of the deck',
    from: 'title: Preview',
    to: 'title: [Preview',
    says: 'slides.md:4:1: error: headmatter: ',
  },
  {
    name: 'a theme',
    from: 'theme: none',
    to: 'theme: nosuch',
    says: 'slides.md:2: error: the theme "nosuch" is not installed',
  },
  {
    name: 'HTML that is not closed',
    from: '# Two',
    to: '# Two\n\n<div class="box">',
    says: 'slides.md:16: error: Element is missing end tag.',
  },
  {
    name: 'a fence that is not closed',
    from: '<!-- A note with $b^2$. -->',
    to: '```text\nA tree',
    says: 'slides.md:41: warning: this fence is not closed',
  },
  {
    name: 'a component',
    from: '<Own />',
    to: '<Own /> <Onw />',
    says: 'slides.md:39: error: there is no component Onw',
  },
  {
    name: 'a layout',
    from: 'layout: default',
    to: 'layout: nosuch',
    says: 'slides.md:11: error: there is no layout nosuch',
  },
  {
    name: 'a key of a citation',
    from: '[@luo2020]',
    to: '[@luo2020; @luo2021]',
    says: 'slides.md:8: error: there is no luo2021 in the bibliography',
  },
  {
    name: 'a diagram',
    from: 'a[Ketamine] -->',
    to: 'a[Ketamine --',
    says: 'slides.md:19: error: this diagram does not parse',
  },
  {
    name: 'a link to no slide',
    from: '# Two',
    to: '# Two\n\n[There](#/99)',
    says: 'slides.md:16: warning: the link #/99',
  },
  {
    name: 'an experiment that a table names',
    from: "['E1']",
    to: "['E9']",
    says: 'slides.md:33: error: the model small has no experiment E9',
  },
  {
    name: 'a view of a pathway',
    from: '```pathway small',
    to: '```pathway small {view: nosuch}',
    says: 'slides.md:26: error: the model small has no view nosuch',
  },
  {
    name: 'a model that is not there',
    from: '```pathway small',
    to: '```pathway smal',
    says: 'slides.md:26: error: there is no model smal',
  },
  {
    name: 'slides of another file',
    from: '---\n\n# Five',
    to: '---\nsrc: ./nosuch.md\n---\n\n# Five',
    says: 'slides.md:35: error: Imported markdown file not found',
  },
  {
    name: 'the syntax of a component',
    file: 'components/Own.vue',
    from: '</p>',
    to: '',
    says: 'components/Own.vue:2: error: Element is missing end tag.',
  },
  {
    name: 'lists within lists',
    from: '# Two',
    to: `# Two\n\n${'> '.repeat(120)}deep`,
    says: 'slides.md:16: error: lists or quotations are nested too deeply',
  },
  {
    name: 'a formula in notes',
    from: '$b^2$',
    to: '$\\frac{b$',
    says: 'slides.md:41: warning: slide 5: a formula in its notes',
  },
  {
    name: 'a bibliography',
    file: 'references.json',
    from: '[\n',
    to: '[,\n',
    says: 'references.json:1: error: this is no JSON',
  },
  {
    name: 'a font',
    from: 'title: Preview',
    to: 'title: Preview\nfonts: { sans: Nosuch Sans, provider: none }',
    says: 'slides.md:4: warning: the font "Nosuch Sans" is not installed',
  },
  {
    name: 'a key of a slide',
    from: 'layout: default',
    to: 'laoyut: default',
    says: 'slides.md:11: warning: nothing reads the key laoyut',
  },
  {
    name: 'a variable',
    from: '<Own />',
    to: '<Own /> {{ nosuch }}',
    says: 'slides.md:39: error: nothing is called nosuch here',
  },
]
