import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkBibliography } from '../../scripts/check/check-bibliography.ts'
import { checkCitations } from '../../scripts/check/check-citations.ts'
import { checkClaims } from '../../scripts/check/check-claims.ts'
import { checkUncited } from '../../scripts/check/check-uncited.ts'
import type { Deck } from '../../scripts/deck/deck.ts'
import { readDeck } from '../../scripts/deck/read-deck.ts'
import type { Problem } from '../../scripts/shared/problem.ts'
import { deckFolder, writeFiles } from '../support/deck-folder.ts'
import { smallModel } from '../support/small-model.ts'

const work = (id: string) => ({
  id,
  type: 'article-journal',
  title: 'A work',
  author: [{ family: 'Yue', given: 'C.' }],
  'container-title': 'Nature',
  issued: { 'date-parts': [[2025]] },
  DOI: '10.1038/s41586-025-09755-9',
})

const list = '\n---\nlayout: references\n---\n'
const before = process.cwd()

beforeAll(() => process.chdir(deckFolder({ 'references.json': JSON.stringify([work('yue2025')]) })))
afterAll(() => process.chdir(before))

async function read(slides: string, headmatter = ''): Promise<Deck> {
  writeFiles('.', { 'slides.md': `---\ntheme: none\n${headmatter}---\n\n${slides}` })
  return readDeck('slides.md')
}

const said = (problems: readonly Problem[]) =>
  problems.map(({ severity, message, at }) => [at?.file, at?.line, severity, message])

test('a deck that cites what its bibliography has, and lists it, is in order', async () => {
  const deck = await read(`# One\n\nx [@yue2025]\n${list}`)
  expect([...checkCitations(deck), ...checkUncited(deck), ...checkClaims(deck)]).toEqual([])
})

test('an unknown key is named with its line, and with what may be meant', async () => {
  const deck = await read(`# One\n\nx [@yue2025]\ny [@yeu2025]\n${list}`)
  expect(checkCitations(deck)).toMatchObject([
    {
      severity: 'error',
      message: 'there is no yeu2025 in the bibliography',
      at: { file: 'slides.md', line: 8 },
      hint: 'did you mean yue2025?',
    },
  ])
})

test('each is at its own line: one that begins alike, one that is there twice, one before Chinese', async () => {
  const deck = await read(`# One [@yue2025]\n\n[@nobody]\n\n[@no]\n\n[@no]\n\n[@{no}]和@no2000认为\n${list}`)
  expect(said(checkCitations(deck)).map(([, line]) => line)).toEqual([7, 9, 11, 13, 13])
})

test.each([
  ['notes', '# One\n\n[@yue2025]\n\n<!-- as [@no] says -->\n', 9],
  ['a table', '# One\n\n[@yue2025]\n\n| a |\n| - |\n| [@no] |\n', 11],
  ['HTML', '# One\n\n[@yue2025]\n\n<p>\n[@no]\n</p>\n', 10],
])('so is one in %s', async (_, slides, line) => {
  const deck = await read(slides + list)
  expect(said(checkCitations(deck))).toEqual([
    ['slides.md', line, 'error', 'there is no no in the bibliography'],
  ])
})

test('so is one in the frontmatter', async () => {
  const deck = await read(`# One\n\n[@yue2025]\n${list}`, "source: '@yue2025; [@no, Fig. 1]'\n")
  expect(said(checkCitations(deck))).toEqual([
    ['slides.md', 3, 'error', 'there is no no in the bibliography'],
  ])
})

describe('a name with @ in running text', () => {
  test.each([
    '@antfu',
    '@ota-meshi',
    '@hyf0',
    '@vue/core',
    '@a@mastodon.social',
    '@北风13812',
    '@EcoTa.co',
    '@property',
  ])('is a name, and nothing is said of it: %s', async (name) => {
    const deck = await read(`# One\n\n[@yue2025] by ${name}.\n${list}`)
    expect([...checkCitations(deck), ...checkUncited(deck)]).toEqual([])
  })

  test.each([
    ['@luo2020 says', 'luo2020', 'if it is no citation, write \\@luo2020'],
    ['@luo:2020b says', 'luo:2020b', 'if it is no citation, write \\@luo:2020b'],
    ['@yue205 says', 'yue205', 'did you mean yue2025?'],
    ['@luo [p. 3] says', 'luo', 'if it is no citation, write \\@luo'],
  ])('is a citation when it looks like one, and a warning: %s', async (text, key, hint) => {
    expect(checkCitations(await read(`# One\n\n[@yue2025] as ${text}.\n${list}`))).toEqual([
      {
        severity: 'warning',
        kind: 'unknown-citation',
        message: `there is no ${key} in the bibliography`,
        at: { file: 'slides.md', line: 7 },
        hint,
      },
    ])
  })

  test('is none of either in a deck that cites nothing', async () => {
    expect(checkCitations(await read('# One\n\nby @antfu and @luo2020\n'))).toEqual([])
  })
})

describe('a citation that cannot be shown as a mark', () => {
  test.each([
    ['mermaid', 'graph LR\n  a["x [@yue2025]"] --> b', 'a diagram', 11],
    ['md', '[@yue2025]', 'code', 10],
  ])('is told with its line: %s', async (language, code, where, line) => {
    const deck = await read(`# One\n\n[@yue2025]\n\n\`\`\`${language}\n${code}\n\`\`\`\n${list}`)
    expect(said(checkCitations(deck))).toEqual([
      ['slides.md', line, 'warning', `@yue2025 stands in ${where} and is shown as it is written`],
    ])
  })

  test('is none where its key is no key', async () => {
    const deck = await read(`# One\n\n[@yue2025]\n\n\`\`\`ts\n@Component class A {}\n\`\`\`\n${list}`)
    expect(checkCitations(deck)).toEqual([])
  })
})

test('a deck that cites has a list of references', async () => {
  const deck = await read('# One\n\n[@yue2025]\n')
  expect(said(checkCitations(deck))).toEqual([
    ['slides.md', 7, 'warning', 'the deck cites, and has no list of references'],
  ])
})

test('a list of references in a deck that cites nothing is told', async () => {
  expect(said(checkCitations(await read('# One\n\n<References />\n')))).toEqual([
    ['slides.md', 7, 'warning', 'the list of references is empty: the deck cites nothing'],
  ])
})

test('what is wrong in the bibliography is told, and a bibliography that is not there', async () => {
  const twice = JSON.stringify([work('yue2025'), work('yue2025')], null, 2)
  writeFiles('.', { 'twice.json': twice })
  const deck = await read(`# One\n\n[@yue2025]\n${list}`, 'bibliography: [twice.json, none.bib]\n')
  expect(checkBibliography(deck)).toMatchObject([
    { severity: 'error', message: 'there is no bibliography none.bib', at: { file: 'slides.md', line: 3 } },
    { severity: 'error', at: { file: 'twice.json' } },
  ])
})

describe('an entry that is no reference', () => {
  const poor = [
    { ...work('poor1'), author: undefined },
    { ...work('poor2'), DOI: '10/x' },
    work('poor3'),
    work('poor3'),
    ...Array.from({ length: 20 }, (_, index) => ({ id: `poorer${index}`, type: 'book' })),
  ]
  const ofAStranger = 'bibliography: stranger.json\n'
  beforeAll(() => writeFiles('.', { 'stranger.json': JSON.stringify([work('yue2025'), ...poor], null, 2) }))

  test('keeps a deck that does not cite it from nothing: all are one warning', async () => {
    const deck = await read(`# One\n\n[@yue2025]\n${list}`, ofAStranger)
    const file = 'stranger.json'
    expect(checkBibliography(deck)).toEqual([
      {
        severity: 'warning',
        message: 'entries that are not cited, and cannot be as they are: poor1, poor2, poorer0 and 20 more',
        at: { file, line: expect.any(Number) },
        hint: `poor1 (article-journal): author is missing`,
      },
    ])
  })

  test('ends the build of one that cites it', async () => {
    const deck = await read(`# One\n\n[@poor1; @poor2; @poor3]\n${list}`, ofAStranger)
    expect(said(checkBibliography(deck)).filter(([, , severity]) => severity === 'error')).toEqual([
      ['stranger.json', expect.any(Number), 'error', 'poor1 (article-journal): author is missing'],
      ['stranger.json', expect.any(Number), 'error', 'poor2: 10/x is no DOI'],
      ['stranger.json', expect.any(Number), 'error', expect.stringMatching(/^the key poor3 is there twice/)],
    ])
  })
})

test('a bibliography that is broken ends the build of a deck that cites, and of no other', async () => {
  writeFiles('.', { 'broken.bib': '@misc{a, title = {' })
  const severities = async (slides: string) =>
    checkBibliography(await read(slides, 'bibliography: broken.bib\n')).map(({ severity }) => severity)
  expect(await severities('# One\n\n[@a]\n')).toEqual(['error'])
  expect(await severities('# One\n')).toEqual(['warning'])
})

test('a bibliography outside of the deck is not read', async () => {
  const deck = await read('# One\n\n[@yue2025]\n', 'bibliography: /etc/hosts\n')
  expect([...checkBibliography(deck), ...checkCitations(deck)]).toMatchObject([
    { severity: 'error', message: 'the bibliography /etc/hosts lies outside of the deck' },
    { message: 'there is no yue2025 in the bibliography' },
  ])
})

test('entries that nothing cites are told: a few by name, many by their number', async () => {
  const others = (count: number) => Array.from({ length: count }, (_, index) => work(`other${index}`))
  writeFiles('.', {
    'few.json': JSON.stringify([work('yue2025'), ...others(2)]),
    'many.json': JSON.stringify([work('yue2025'), ...others(50)]),
  })
  const few = await read(`# One\n\n[@yue2025]\n${list}`, 'bibliography: few.json\n')
  expect(checkUncited(few).map(({ message }) => message)).toEqual([
    'other0 is never cited',
    'other1 is never cited',
  ])
  const many = await read(`# One\n\n[@yue2025]\n${list}`, 'bibliography: many.json\n')
  expect(checkUncited(many).map(({ message }) => message)).toEqual([
    '50 of 51 entries of the bibliography are never cited',
  ])
})

describe('sources: required', () => {
  test('each slide that says something cites, or says why not', async () => {
    const deck = await read(
      `# Title

---

# Claims [@yue2025]

x

---

# Claims as well

y

<!-- [@yue2025] -->

---
unsourced: questions of our own
---

# Asks

z

---
unsourced:
---

# Says no reason

z
${list}`,
      'sources: required\n',
    )
    expect(said(checkClaims(deck))).toEqual([
      ['slides.md', 16, 'warning', 'this slide cites nothing, and the deck asks for sources'],
      ['slides.md', 30, 'warning', 'this slide cites nothing, and the deck asks for sources'],
    ])
  })

  test('each picture has a source and a licence, in the frontmatter or in a file beside it', async () => {
    writeFiles('.', {
      'public/rat.png': '',
      'public/rat.png.yaml': 'source: "@yue2025"\nlicence: CC BY 4.0\n',
    })
    const deck = await read(
      `# Title

---
figures: { mouse.png: { source: own drawing } }
unsourced: pictures alone
---

# Animals

![](/mouse.png) ![](/rat.png) ![](/cat.png)
`,
      'sources: required\n',
    )
    expect(said(checkClaims(deck))).toEqual([
      ['slides.md', 15, 'warning', 'the picture /mouse.png has no licence'],
      ['slides.md', 15, 'warning', 'the picture /cat.png has no source and no licence'],
    ])
    expect(deck.citations?.places).toMatchObject([
      { where: 'figure', citation: { works: [{ key: 'yue2025' }] } },
    ])
  })

  test('a table that names the sources of a model cites them', async () => {
    const model = smallModel.replaceAll('paper', 'yue2025').replace(/sources:\n.*\n/, '')
    writeFiles('.', { 'pathways/small.yaml': model })
    const deck = await read(
      `# Title\n\n---\n\n<EvidenceTable model="small" />\n${list}`,
      'sources: required\n',
    )
    rmSync('pathways', { recursive: true })
    expect(checkClaims(deck)).toEqual([])
  })

  test('and a deck that does not ask is not asked', async () => {
    expect(checkClaims(await read('# Title\n\n---\n\n# Claims\n\nx\n'))).toEqual([])
  })
})
