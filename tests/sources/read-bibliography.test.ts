import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { formatProblem } from '../../scripts/shared/problem.ts'
import { readBibliography } from '../../scripts/sources/read-bibliography.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { type Files, writeFiles } from '../support/write-files.ts'

/** Reads the files of a folder that holds these. Problems are as a user sees them, from that folder. */
async function read(files: Files, names = Object.keys(files)) {
  const folder = temporaryFolder()
  writeFiles(folder, files)
  const { entries, problems } = await readBibliography(names.map((name) => join(folder, name)))
  const said = problems.map((problem) => formatProblem(problem).replace(/[^ ]*\/pathdeck-test-[^/]*\//g, ''))
  return { entries, problems: said }
}

const yue = {
  type: 'article-journal',
  title: 'Adenosine signalling',
  author: [{ family: 'Yue', given: 'Chen' }],
  'container-title': 'Nature',
  issued: { 'date-parts': [[2025, 3]] },
  volume: '646',
  page: '1224-1233',
  DOI: '10.1038/s41586-025-09755-9',
}

describe('an entry is the same in each format', () => {
  test.each([
    ['a.json', JSON.stringify([{ id: 'yue', ...yue, read: 'abstract' }], null, 2), 2],
    ['b.json', JSON.stringify({ references: [{ id: 'yue', ...yue, custom: { read: 'abstract' } }] }), 1],
    [
      'c.yaml',
      `references:
- id: yue
  type: article-journal
  title: Adenosine signalling
  author:
  - {family: Yue, given: Chen}
  container-title: Nature
  issued: {year: 2025, month: 3}
  volume: 646
  page: 1224-1233
  DOI: doi:10.1038/s41586-025-09755-9
  read: abstract
`,
      2,
    ],
    [
      'd.bib',
      `An export.

@article{yue,
  author = {Yue, Chen}, title = {Adenosine signalling}, journal = {Nature}, year = 2025, month = mar,
  volume = 646, pages = {1224--1233}, doi = {https://doi.org/10.1038/s41586-025-09755-9},
  read = {abstract}
}`,
      3,
    ],
    [
      'e.ris',
      `TY  - JOUR
ID  - yue
AU  - Yue, Chen
TI  - Adenosine signalling
T2  - Nature
PY  - 2025/03//
VL  - 646
SP  - 1224
EP  - 1233
DO  - 10.1038/s41586-025-09755-9
N1  - read: abstract
ER  - `,
      1,
    ],
  ])('%s', async (name, text, line) => {
    const { entries, problems } = await read({ [name]: text })
    expect(problems).toEqual([])
    const entry = entries.get('yue')
    expect(entry).toMatchObject({ key: 'yue', item: { id: 'yue', ...yue }, read: 'abstract', at: { line } })
    expect(entry?.at.file).toMatch(new RegExp(`${name}$`))
  })
})

test('several files are one bibliography', async () => {
  const { entries, problems } = await read({
    'a.json': JSON.stringify([{ id: 'a', ...yue }]),
    'b.bib': '@misc{b, title={B}}',
  })
  expect(problems).toEqual([])
  expect([...entries.keys()]).toEqual(['a', 'b'])
})

test('a file is read whatever its ends of lines are, and with a byte order mark', async () => {
  const { entries, problems } = await read({ 'a.ris': '\uFEFFTY  - GEN\r\nID  - a\r\nTI  - B\r\nER  - \r\n' })
  expect(problems).toEqual([])
  expect(entries.get('a')?.item.title).toBe('B')
})

describe('what is wrong is said with its line', () => {
  test.each<[string, Files, string[]]>([
    ['a file that is not there', {}, ['a.json:1: error: the bibliography cannot be read (ENOENT)']],
    [
      'a key that is there twice',
      {
        'a.json': JSON.stringify([{ id: 'a', ...yue }]),
        'b.bib': '\n@misc{b, title={B}}\n@misc{a, title={A}}',
      },
      ['b.bib:3: error: the key a is there twice; the first is at a.json:1'],
    ],
    [
      'an entry without what its type needs',
      { 'a.bib': '@article{a, title={A},\n year=2020}' },
      [
        'a.bib:1: error: a (article-journal): author is missing',
        'a.bib:1: error: a (article-journal): container-title is missing',
      ],
    ],
    [
      'a file of another encoding',
      { 'a.bib': Buffer.from('@misc{a,\n author = {M\u00fcller}, title = {T}}', 'latin1') },
      ['a.bib:2: error: the file is not UTF-8\n  hint: save it as UTF-8'],
    ],
    [
      'a day that is none',
      { 'a.json': '[{"id": "a", "type": "book",\n "issued": {"date-parts": [[2025, 99]]}}]' },
      ['a.json:2: error: date-parts 1 of issued: there is no such day'],
    ],
    [
      'a DOI that is none',
      { 'a.bib': '@misc{a, title={A},\n doi={10.1/x}}' },
      ['a.bib:2: error: a: 10.1/x is no DOI\n  hint: a DOI looks like 10.1038/s41586-025-09755-9'],
    ],
    [
      'a way of reading that is none',
      { 'a.yaml': '- id: a\n  type: book\n  title: A\n  author: X\n  issued: 2020\n  read: ful\n' },
      [
        'a.yaml:6:9: warning: read: ful is none of full, abstract, preview, second-hand, not\n  hint: did you mean full?',
      ],
    ],
  ])('%s', async (_, files, expected) => {
    const { problems } = await read(files, Object.keys(files).length ? Object.keys(files) : ['a.json'])
    expect(problems).toEqual(expected)
  })
})
