import { beforeAll, expect, test } from 'vitest'
import { deckFolder, writeFiles } from '../support/deck-folder.ts'
import { runCli } from '../support/run-cli.ts'
import { runHere } from '../support/run-here.ts'

const work = (id: string, family: string, year: number, more: object = {}) => ({
  id,
  type: 'article-journal',
  title: `What ${family} found`,
  author: [{ family }],
  'container-title': 'Brain',
  issued: { 'date-parts': [[year]] },
  ...more,
})

const deck = `---
theme: none
title: Talk
---

# One

[@yue2025, Fig. 1; @berman2000] and @nobody1999 say so [@unheard2001].

---
source: '@berman2000'
---

# Two

<!-- As [@berman2000] says. -->
`

let cwd = ''
beforeAll(() => {
  cwd = deckFolder({
    'slides.md': deck,
    'references.json': JSON.stringify([
      work('yue2025', 'Yue', 2025, { read: 'full' }),
      work('berman2000', 'Berman', 2000, { read: 'abstract' }),
      work('zarate2006', 'Zarate', 2006),
      work('model1', 'Modeller', 2010, { read: 'not' }),
    ]),
    'pathways/small.yaml': `name: small
title: { en: Small }
sources: { model1: { title: Modeller 2010 } }
nodes:
  drug: { kind: drug, label: { en: Drug } }
  target: { kind: process, label: { en: Target } }
edges:
  - { from: drug, to: target, type: stimulates, evidence: [{ cite: model1, locator: Fig. 1 }] }
`,
  })
  writeFiles(cwd, { 'plain/plain.md': '# Nothing\n' })
})

const list = (...words: string[]) => runHere(['cite', 'list', ...words], { cwd })

test('each work with how far it was read and where it is cited, and how many of each', async () => {
  const { stdout } = await list()
  expect(stdout).toBe(`berman2000  abstract     Berman 2000, Brain
  slides 1, 2: slides.md:8, 11, 16
model1      not          Modeller 2010, Brain
  pathways/small.yaml
yue2025     full         Yue 2025, Brain
  slide 1: slides.md:8
zarate2006  not said     Zarate 2006, Brain
  never cited

nobody1999  in no bibliography
  slide 1: slides.md:8
unheard2001  in no bibliography
  slide 1: slides.md:8

3 works cited: 1 read in full, 1 abstract read, 1 not read; 1 never cited; 2 in no bibliography
`)
})

test('what is wrong with what is cited is said with its place, as by a build', async () => {
  const { code, stderr } = await list('--json')
  expect(code).toBe(1)
  expect(stderr).toContain('slides.md:8: error: there is no unheard2001 in the bibliography\n  hint: ')
  expect(stderr).toContain('slides.md:8: warning: there is no nobody1999 in the bibliography\n')
  const others = deckFolder({
    'slides.md': '# One\n\n[@yue2025]\n',
    'references.json': JSON.stringify([work('yue2025', 'Yue', 2025), work('b', 'B', 2025, { author: [] })]),
  })
  const good = await runCli(['cite', 'list'], { cwd: others })
  expect(good.code).toBe(0)
  expect(good.stderr).toBe(
    'references.json:1: warning: entries that are not cited, and cannot be as they are: b\n  hint: b (article-journal): author is missing\n',
  )
})

test('--json is JSON and nothing else', async () => {
  const { stdout } = await list('slides', '--json')
  const on1 = { slide: 1, where: 'slide', file: 'slides.md', line: 8 }
  const none = { cited: [], models: [] }
  expect(JSON.parse(stdout)).toEqual({
    works: [
      {
        key: 'berman2000',
        short: 'Berman 2000, Brain',
        read: 'abstract',
        cited: [
          on1,
          { slide: 2, where: 'source', file: 'slides.md', line: 11 },
          { slide: 2, where: 'notes', file: 'slides.md', line: 16 },
        ],
        models: [],
      },
      { ...none, key: 'model1', short: 'Modeller 2010, Brain', read: 'not', models: ['pathways/small.yaml'] },
      { ...none, key: 'yue2025', short: 'Yue 2025, Brain', read: 'full', cited: [on1] },
      { ...none, key: 'zarate2006', short: 'Zarate 2006, Brain', read: null },
    ],
    unknown: [
      { key: 'nobody1999', cited: [on1] },
      { key: 'unheard2001', cited: [on1] },
    ],
    uncited: ['zarate2006'],
    counts: { full: 1, abstract: 1, preview: 0, 'second-hand': 0, not: 1, 'not said': 0 },
  })
})

test.each([
  [
    'plain/plain.md',
    'plain/plain.md: error: the deck has no bibliography\n  hint: put references.json beside it',
  ],
  ['none.md', 'error: there is no deck none.md'],
])('%s is bad input', async (path, message) => {
  const { code, stdout, stderr } = await list(path)
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toContain(message)
})
