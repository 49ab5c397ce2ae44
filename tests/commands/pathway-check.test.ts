import { expect, test } from 'vitest'
import { writeFiles } from '../support/deck-folder.ts'
import { runHere } from '../support/run-here.ts'
import { smallModel } from '../support/small-model.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const wrong = smallModel.replace('target: present }', 'target: strong }')
const line = smallModel.split('\n').findIndex((text) => text.includes('id: E2')) + 1

/** Runs `pathdeck pathway check` in a folder with these files. */
function check(files: Record<string, string>, ...words: string[]) {
  const cwd = temporaryFolder()
  writeFiles(cwd, files)
  return runHere(['pathway', 'check', ...words], { cwd })
}

test('a good model gets one line', async () => {
  const { code, stdout, stderr } = await check({ 'pathways/small.yaml': smallModel })
  expect(stderr).toBe('')
  expect(stdout).toBe(
    'pathways/small.yaml: 3 nodes, 2 edges, 2 of 4 experiments asserted, 2 expectations, all reproduced\n',
  )
  expect(code).toBe(0)
})

test('all models are checked, in the order of their names, and what is wrong is said with file and line', async () => {
  const called = (name: string, text: string) => text.replace('name: small', `name: ${name}`)
  const files = {
    'pathways/b.yaml': called('b', smallModel),
    'pathways/c.yaml': called('c', wrong),
    'pathways/a.yaml': 'name: 3\n',
  }
  const { code, stdout, stderr } = await check(files)
  expect(code).toBe(1)
  expect(stdout).toMatch(/^pathways\/b\.yaml: [^\n]+\n$/)
  expect(stderr.split('\n').slice(0, 6)).toEqual([
    'pathways/a.yaml:1:1: error: title is missing',
    'pathways/a.yaml:1:1: error: nodes is missing',
    'pathways/a.yaml:1:7: error: name must be a text, not 3',
    expect.stringMatching(
      `^pathways/c\\.yaml:${line}:\\d+: error: E2: target should be strong, the model predicts present$`,
    ),
    expect.stringMatching(/^ {2}hint: /),
    '4 errors',
  ])
})

test('models may be named, or given as files', async () => {
  const files = {
    'pathways/small.yaml': smallModel,
    'pathways/wrong.yaml': wrong,
    'mine/own.yml': smallModel,
  }
  const { code, stdout } = await check(files, 'small', 'mine/own.yml')
  expect(code).toBe(0)
  expect(stdout.split('\n').map((text) => text.split(':')[0])).toEqual([
    'pathways/small.yaml',
    'mine/own.yml',
    '',
  ])
})

test('a warning is said, and the model is good; --quiet says neither', async () => {
  const alone = smallModel.replace('nodes:\n', 'nodes:\n  alone: { kind: process, label: { en: Alone } }\n')
  const { code, stdout, stderr } = await check({ 'pathways/small.yaml': alone })
  expect(code).toBe(0)
  expect(stdout).toContain('pathways/small.yaml: 4 nodes')
  expect(stderr).toBe('pathways/small.yaml:6:3: warning: no edge to or from alone\n')
  expect(await check({ 'pathways/small.yaml': alone }, '--quiet')).toEqual({
    code: 0,
    stdout: '',
    stderr: '',
  })
})

test('a model without experiments claims nothing', async () => {
  const text = 'name: x\ntitle: { en: X }\nnodes:\n  a: { kind: drug, label: { en: A } }\n'
  const { stdout } = await check({ 'x.yaml': text }, 'x.yaml')
  expect(stdout).toBe('x.yaml: 1 node, 0 edges, no experiment asserted\n')
})

test.each([
  [[], 'there is no model in pathways/'],
  [['smal'], 'there is no model pathways/smal.yaml'],
])('without the model it is bad input: %j', async (words, message) => {
  const files = words.length ? { 'pathways/small.yaml': smallModel } : {}
  const { code, stdout, stderr } = await check(files, ...words)
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toContain(`error: ${message}\n  hint: `)
  if (words.length) expect(stderr).toContain('did you mean small?')
})

test('a folder is no model', async () => {
  const { code, stderr } = await check({ 'a.yaml/b': '' }, 'a.yaml')
  expect(code).toBe(2)
  expect(stderr).toContain('error: cannot read a.yaml: EISDIR')
})

test('a model may end in .yml, and its name is enough', async () => {
  const files = { 'pathways/small.yml': smallModel }
  for (const words of [[], ['small']])
    expect((await check(files, ...words)).stdout).toMatch(/^pathways\/small\.yml: 3 nodes/)
})

test('a model that is called otherwise than its file is a warning, also when it is named', async () => {
  const { code, stderr } = await check({ 'pathways/other.yaml': smallModel }, 'other')
  expect(code).toBe(0)
  expect(stderr).toContain('pathways/other.yaml:1:7: warning: the model is called small')
})

test('evidence cites the bibliography beside the folder of models', async () => {
  const cites = smallModel.replace('sources:\n  paper: { title: A paper }\n', '')
  const bibliography = (key: string) =>
    JSON.stringify([{ id: key, type: 'book', title: 'A book', author: 'Doe', issued: 2020 }])
  const found = await check({ 'pathways/small.yaml': cites, 'references.json': bibliography('paper') })
  expect(found).toMatchObject({ code: 0, stderr: '' })
  const unknown = await check({ 'pathways/small.yaml': cites, 'references.json': bibliography('papers') })
  expect(unknown.code).toBe(1)
  expect(unknown.stderr).toMatch(
    /^pathways\/small\.yaml:8:\d+: error: there is no source "paper"\n {2}hint: did you mean papers\?\n/,
  )
})

test('what is wrong with that bibliography is said, of its entries those that are cited', async () => {
  const cites = smallModel.replace('sources:\n  paper: { title: A paper }\n', '')
  const poor = '@book{paper, title = {A book}}\n@book{other, title = {Another}}\n'
  const { code, stderr } = await check({ 'pathways/small.yaml': cites, 'references.bib': poor })
  expect(code).toBe(1)
  expect(stderr.split('\n')).toEqual([
    'references.bib:1: error: paper (book): author or editor or translator are missing',
    'references.bib:1: error: paper (book): issued is missing',
    '2 errors',
    '',
  ])
  const broken = await check(
    { 'mine/small.yaml': cites, 'mine/references.bib': '@book{paper, ' },
    'mine/small.yaml',
  )
  expect(broken.code).toBe(1)
  expect(broken.stderr).toContain('mine/references.bib:1: error: ')
})
