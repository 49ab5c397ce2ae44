import { join } from 'node:path'
import { expect, test } from 'vitest'
import { deckFolder, writeFiles } from '../support/deck-folder.ts'
import { readSlidesPdf } from '../support/read-slides-pdf.ts'
import { runCli } from '../support/run-cli.ts'

const files = {
  'public/biblio/scorpions.bib': `@article{scorpions2022,
  author = {García-Hernández, Solimary and Machado, Glauco},
  title = {Short- and long-term effects of an extreme case of autotomy},
  journal = {Integrative Zoology},
  doi = {https://doi.org/10.1111/1749-4877.12604},
  year = {2022}
}
`,
  'public/biblio/others.json': JSON.stringify([
    {
      id: 'legal2022',
      type: 'article-journal',
      title: 'Poor writing drives processing difficulty',
      author: [{ family: 'Martínez' }, { family: 'Mollica' }, { family: 'Gibson' }],
      'container-title': 'Cognition',
      issued: { 'date-parts': [[2022]] },
      volume: 224,
      DOI: '10.1016/j.cognition.2022.105070',
    },
  ]),
}

const deck = (text: string, options = '') => `---
theme: none
addons:
  - slidev-addon-citations
biblio:
  filename:
    - scorpions.bib
    - others.json
  template: apa
${options}---

${text}`

test('a deck in the syntax of slidev-addon-citations builds with its citations, without the addon', async () => {
  const text = `# Biology

By tag <Cite bref="scorpions2022" />, and in brackets [@legal2022].

---
layout: biblio
---

---

# The list again

<BiblioList />
`
  const folder = deckFolder({ ...files, 'slides.md': deck(text) })
  const { code, stderr } = await runCli(['build', '--only', 'pdf'], { cwd: folder })
  expect({ code, said: stderr.match(/.*(warning|error): .*/g) }).toEqual({ code: 0, said: null })
  const { pages } = await readSlidesPdf(join(folder, 'dist/slides/slides.pdf'))
  const [first, list, again] = pages.map(({ text }) => text.replace(/\s+/g, ' '))
  expect(first).toContain('(García-Hernández & Machado, 2022), and in brackets (Martínez et al., 2022)')
  for (const page of [list, again])
    expect(page).toMatch(/García-Hernández, S\., & Machado, G\. \(2022\)\. .*Martínez/)
  expect(pages[1]?.links).toContain('https://doi.org/10.1111/1749-4877.12604')

  writeFiles(folder, {
    'slides.md': deck(
      '# One\n\nx [@legal2022] <Cite input="10.1037/h0028070" />\n',
      '  item_per_page: 2\n',
    ).replace('template: apa', 'template: harvard1'),
  })
  const refused = await runCli(['build', '--only', 'pdf'], { cwd: folder })
  expect(refused.code).toBe(1)
  expect(refused.stderr).toMatch(/^slides\.md:9: warning: headmatter: biblio\.template has no effect$/m)
  expect(refused.stderr).toMatch(/^slides\.md:10: warning: headmatter: biblio\.item_per_page has no effect$/m)
  expect(refused.stderr).toMatch(/^slides\.md:15: error: <Cite input="10\.1037\/h0028070"> asks the network/m)
  expect(refused.stderr).toContain('npx pathdeck cite add 10.1037/h0028070')
})
