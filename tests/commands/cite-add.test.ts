import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { addressWithoutServer, answered, recorded, registers } from '../support/registers.ts'
import { runCli } from '../support/run-cli.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { type Files, writeFiles } from '../support/write-files.ts'

const server = registers()
const doi = '10.5555/s41586-025-00001-1'

let cwd = ''
beforeEach(() => {
  cwd = temporaryFolder()
  server.answer('/api.crossref.org/works/10.5555%2Fs41586-025-00001-1', recorded('crossref-article.json'))
  server.answer('/api.crossref.org/works/10.5555%2F2025.06.01.657123', recorded('crossref-preprint.json'))
  server.answer('/export.arxiv.org/api/query?id_list=1706.03762&max_results=1', recorded('arxiv-new.xml'))
})

const add = (...words: string[]) =>
  runCli(['cite', 'add', ...words], {
    cwd,
    env: { PATHDECK_MIRROR: server.mirror.href, PATHDECK_MAIL: undefined },
  })
const noProxy = { HTTPS_PROXY: undefined, https_proxy: undefined, NODE_USE_ENV_PROXY: undefined }
const file = (name: string) => readFileSync(join(cwd, name), 'utf8')
const keys = (name: string) => JSON.parse(file(name)).map(({ id }: { id: string }) => id)
const holding = (files: Files) => writeFiles(cwd, files)

const old =
  '[\n  {"id": "zhu1999", "type": "book", "title": "Z, \\"]} \\u0061", "volume": 1.0, "x-own": {"a": [1]}},\n\n\t{ "id": "abe2001", "title": "A", "type": "document" }]'

test('a first work makes references.json', async () => {
  const { code, stdout, stderr } = await add(doi)
  expect({ code, stdout, stderr }).toEqual({
    code: 0,
    stdout: 'yue2025adenosine added to references.json\n',
    stderr: '',
  })
  expect(file('references.json')).toBe(`[
  {
    "id": "yue2025adenosine",
    "type": "article-journal",
    "title": "Adenosine signalling drives antidepressant actions of ketamine <i>in vivo</i> & of A<sub>2A</sub> receptors",
    "author": [
      {
        "family": "Yüe",
        "given": "Chénglì"
      },
      {
        "family": "Wang",
        "given": "Na",
        "suffix": "Jr."
      },
      {
        "literal": "The Adenosine Consortium"
      }
    ],
    "container-title": "Nature",
    "container-title-short": "Nature",
    "volume": "649",
    "issue": "8102",
    "page": "101-110",
    "issued": {
      "date-parts": [[2025, 11, 5]]
    },
    "DOI": "10.5555/s41586-025-00001-1",
    "read": "not"
  }
]
`)
  expect(readdirSync(cwd)).toEqual(['references.json'])
})

test('what is there keeps every character, and all is sorted by key', async () => {
  holding({ 'references.json': old })
  await add(doi, '--read', 'abstract')
  const text = file('references.json')
  expect(keys('references.json')).toEqual(['abe2001', 'yue2025adenosine', 'zhu1999'])
  expect(text).toContain('"x-own": {"a": [1]}},'.slice(0, -1))
  expect(text).toContain('"title": "Z, \\"]} \\u0061", "volume": 1.0, ')
  expect(text).toContain('"read": "abstract"')
  expect(text.endsWith('}\n]\n')).toBe(true)
})

test('adding twice changes nothing, and asks nobody', async () => {
  await add(doi, 'arXiv:1706.03762')
  const before = file('references.json')
  expect(server.asked.length).toBe(2)
  const { code, stdout } = await add(
    'arXiv:1706.03762v7',
    `https://doi.org/${doi.toUpperCase()}`,
    '--read',
    'full',
  )
  expect({ code, stdout }).toEqual({
    code: 0,
    stdout:
      'vaswani2017attention is in references.json:2 already\nyue2025adenosine is in references.json:25 already\n',
  })
  expect(file('references.json')).toBe(before)
  expect(server.asked.length).toBe(2)
})

test('several works at once come to the same, in whatever order', async () => {
  await add('arXiv:1706.03762', '10.5555/2025.06.01.657123', doi, doi)
  const once = file('references.json')
  expect(keys('references.json')).toEqual([
    'vanderodegard2025role',
    'vaswani2017attention',
    'yue2025adenosine',
  ])
  cwd = temporaryFolder()
  for (const id of [doi, '10.5555/2025.06.01.657123', 'arXiv:1706.03762']) await add(id)
  expect(file('references.json')).toBe(once)
})

describe('where to', () => {
  test('a file that is named', async () => {
    holding({ 'references.json': '[]' })
    expect((await add(doi, '--to', 'lab/all.json')).stdout).toBe('yue2025adenosine added to lab/all.json\n')
    expect(file('references.json')).toBe('[]')
  })

  test('the file in CSL-JSON that the headmatter of slides.md names', async () => {
    holding({
      'slides.md': '---\nbibliography: [refs.yaml, lab.json]\n---\n# Talk\n',
      'refs.yaml': `- id: own\n  type: dataset\n  title: T\n  DOI: ${doi}\n  publisher: P\n`,
      'lab.json': '[]',
    })
    expect((await add('arXiv:1706.03762', doi)).stdout).toBe(
      'own is in refs.yaml:1:3 already\nvaswani2017attention added to lab.json\n',
    )
    expect(keys('lab.json')).toEqual(['vaswani2017attention'])
  })

  test('the file that a link leads to', async () => {
    holding({ 'lab/all.json': '[]' })
    symlinkSync('lab/all.json', join(cwd, 'references.json'))
    await add(doi)
    expect(keys('lab/all.json')).toEqual(['yue2025adenosine'])
    expect(keys('references.json')).toEqual(['yue2025adenosine'])
    expect(readdirSync(join(cwd, 'lab'))).toEqual(['all.json'])
  })

  test('a file in CSL-JSON that the headmatter names, and that is not there yet', async () => {
    holding({ 'slides.md': '---\nbibliography: lab.json\n---\n# Talk\n' })
    expect((await add(doi)).stdout).toBe('yue2025adenosine added to lab.json\n')
  })

  test('a new references.json beside another that is found by its name', async () => {
    holding({ 'references.yaml': '- { id: yue2025adenosine, type: document, title: Other }\n' })
    expect((await add(doi)).stdout).toBe('yue2025adenosineb added to references.json\n')
    expect(file('references.yaml')).toContain('Other')
  })

  test('nowhere when the headmatter names other formats alone', async () => {
    holding({ 'slides.md': '---\nbibliography: refs.yaml\n---\n# Talk\n', 'refs.yaml': '[]' })
    const { code, stderr } = await add(doi)
    expect(code).toBe(2)
    expect(stderr).toBe(`slides.md:2: error: bibliography: names no file in CSL-JSON, which cite add writes
  hint: write \`bibliography: [refs.bib, references.json]\`, with the name of your own file as the first
`)
    expect(existsSync(join(cwd, 'references.json'))).toBe(false)
  })

  test.each([
    ['[{"id": "a"', '2: error: '],
    ['{"references": []}', 'error: this is no list of entries'],
    ['[{"id": "a", "type": "novel"}]', 'error: '],
    ['', 'error: '],
  ])('not into a file that cannot be read: %s', async (text, message) => {
    holding({ 'references.json': text })
    const { code, stderr } = await add(doi)
    expect({ code, written: file('references.json') }).toEqual({ code: 2, written: text })
    expect(stderr).toContain('references.json:1')
    expect(stderr).toContain(message.replace(/^\d+: /, ''))
  })
})

describe('from a file', () => {
  const yaml = `- id: "http://zotero.org/users/1/items/AB"
  type: article-journal
  title: Sleep and adenosine
  author: [{ family: Porkka-Heiskanen, given: Tarja }]
  container-title: Science
  issued: 1997-05-23
  read: full
- id: yue2025adenosine
  type: article-journal
  title: Of another Yue
  author: [{ family: Yue, given: B. }]
  container-title: Brain
  issued: 2025
`

  test('keys that can be cited stay, and so does how far a work was read', async () => {
    holding({ 'other.yaml': yaml })
    expect((await add('other.yaml', doi)).stdout).toBe(
      'porkkaheiskanen1997sleep added to references.json\nyue2025adenosine added to references.json\nyue2025adenosineb added to references.json\n',
    )
    const [sleep, other] = JSON.parse(file('references.json'))
    expect(sleep).toMatchObject({ read: 'full', issued: { 'date-parts': [[1997, 5, 23]] } })
    expect(other).toMatchObject({ title: 'Of another Yue', read: 'not' })
    const before = file('references.json')
    await add('other.yaml')
    expect(file('references.json')).toBe(before)
  })

  test('RIS and BibTeX', async () => {
    holding({
      'a.ris':
        'TY  - JOUR\nAU  - Berman, Robert M.\nTI  - Antidepressant effects of ketamine\nJO  - Biological Psychiatry\nPY  - 2000\nER  - \n',
      'b.bib':
        '@article{zarate2006,\n  author = {Zarate, Carlos A.},\n  title = {A randomized trial},\n  journal = {Arch. Gen. Psychiatry},\n  year = 2006\n}\n',
    })
    await add('a.ris', 'b.bib')
    expect(keys('references.json')).toEqual([expect.stringMatching(/^berman2000/), 'zarate2006'])
  })

  test('one that cannot be read adds nothing', async () => {
    holding({ 'other.json': '[{]' })
    const { code, stderr } = await add(doi, 'other.json')
    expect(code).toBe(2)
    expect(stderr).toContain('other.json:1')
    expect(readdirSync(cwd)).toEqual(['other.json'])
    expect((await add('nowhere.ris')).code).toBe(2)
  })
})

test('what an entry lacks is said at once', async () => {
  server.answer(
    '/api.crossref.org/works/10.5555%2Fs41586-025-00001-1',
    answered(`{"message":{"type":"journal-article","title":["Editorial"],"DOI":"${doi}","author":[{}]}}`),
  )
  const { code, stdout, stderr } = await add(doi)
  expect({ code, stdout }).toEqual({
    code: 0,
    stdout: `doi:${doi.replace('/', '-')} added to references.json\n`,
  })
  expect(stderr).toContain('references.json:2: warning: ')
  expect(stderr).toContain('author')
  const again = await add('arXiv:1706.03762')
  expect(again).toMatchObject({ code: 0, stderr: '' })
})

describe('nothing is written', () => {
  test('when one of several is not there', async () => {
    holding({ 'references.json': old })
    const { code, stdout, stderr } = await add(doi, '10.5555/nowhere')
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toBe(
      'error: there is no doi:10.5555/nowhere\n  hint: compare it with the article, figure by figure\n',
    )
    expect(file('references.json')).toBe(old)
  })

  test('when the network does not answer', async () => {
    holding({ 'references.json': old })
    const { code, stdout, stderr } = await runCli(['cite', 'add', doi, 'PMID:1'], {
      cwd,
      env: { ...noProxy, PATHDECK_MIRROR: await addressWithoutServer() },
    })
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' })
    expect(stderr).toBe(`error: api.crossref.org cannot be reached: it takes no connection
  hint: cite add needs the network, as only fetch does besides; a file of the work can be added as well: pathdeck cite add work.ris
`)
    expect(file('references.json')).toBe(old)
  })

  test('when there is a proxy that is not used', async () => {
    const env = {
      ...noProxy,
      HTTPS_PROXY: 'http://127.0.0.1:8',
      PATHDECK_MIRROR: await addressWithoutServer(),
    }
    const { code, stderr } = await runCli(['cite', 'add', doi], { cwd, env })
    expect(code).toBe(3)
    expect(stderr).toContain('hint: with NODE_USE_ENV_PROXY=1 it goes by way of http://127.0.0.1:8')
  })

  test('when the answer cannot be used', async () => {
    server.answer('/api.crossref.org/works/10.5555%2Fs41586-025-00001-1', answered('<html>', 'text/html'))
    const { code, stderr } = await add(doi)
    expect(code).toBe(3)
    expect(stderr).toContain('error: api.crossref.org answers with a web page in place of data\n')
    expect(readdirSync(cwd)).toEqual([])
  })
})

test.each([
  [['12345'], 'error: 12345 names no work\n  hint: write PMID:12345 or PMCID:PMC12345\n'],
  [['10.1038'], 'error: 10.1038 names no work\n  hint: write a DOI (10.1038/…), PMID:…, '],
  [['notes.txt'], 'error: notes.txt names no work\n'],
  [[doi, '--to', 'refs.bib'], 'error: --to: refs.bib is no file of CSL-JSON, which cite add writes\n'],
  [
    [doi, '--read', 'some'],
    'error: --read: there is no some; it takes not, full, abstract, preview, second-hand\n',
  ],
  [[], 'error: cite add needs <id …>\n'],
])('bad input is said with what to do: %j', async (words, message) => {
  const { code, stdout, stderr } = await add(...words)
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toContain(message)
  expect(server.asked).toEqual([])
})

test.each([
  [
    { PATHDECK_MIRROR: 'http://example.org' },
    'error: PATHDECK_MIRROR is no address of a server: http://example.org\n',
  ],
  [{ PATHDECK_MIRROR: 'file:///tmp' }, 'error: PATHDECK_MIRROR is no address of a server'],
  [{ PATHDECK_MAIL: 'a@b.c\r\nx: y' }, 'error: PATHDECK_MAIL is no address for mail'],
])('an environment that asks for what is not done: %j', async (env, message) => {
  const { code, stderr } = await runCli(['cite', 'add', doi], { cwd, env })
  expect(code).toBe(2)
  expect(stderr).toContain(message)
})
