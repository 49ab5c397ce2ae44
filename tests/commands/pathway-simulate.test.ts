import { beforeAll, expect, test } from 'vitest'
import { writeFiles } from '../support/deck-folder.ts'
import { runHere } from '../support/run-here.ts'
import { smallModel } from '../support/small-model.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

let cwd = ''
beforeAll(() => {
  cwd = temporaryFolder()
  const loop = smallModel.replace(
    'experiments:',
    '  - { from: target, to: drug, type: inhibits }\n  - { from: other, to: drug, type: stimulates }\nexperiments:',
  )
  writeFiles(cwd, {
    'pathways/small.yaml': smallModel,
    'pathways/loop.yaml': loop.replace('kind: process,', 'kind: process, rest: strong,'),
    'broken.yaml': 'name: small\n',
  })
})

const simulate = (...words: string[]) => runHere(['pathway', 'simulate', ...words], { cwd })

test('what is not as at rest comes first, then the rest, then the experiments that were done so', async () => {
  const { code, stdout, stderr } = await simulate('small', '--given', 'drug')
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toBe(`small: drug

  drug    strong   at rest none
  target  present  at rest none

  other   none

E2 Drug (reported)
  target: expected present, predicted present
`)
})

test('a condition that nobody tried is said to be such', async () => {
  const { stdout } = await simulate('pathways/small.yaml', '--given', 'drug, target', '--antagonist', 'other')
  expect(stdout).toContain('small: drug, target, other blocked\n')
  expect(stdout).toMatch(/\n\nnot reported in the sources\n$/)
})

test('an experiment is shown with what it assumes and what is contested', async () => {
  const { stdout } = await simulate(
    'small',
    '--given',
    'drug',
    '--knockout',
    'target',
    '--assume',
    'external',
  )
  expect(stdout).toContain('small: drug, target knocked out, with external edges\n')
  expect(stdout).toContain(
    'E3 Lost (external, with external edges)\n  target: expected weak, predicted none (contested, differs)\n',
  )
})

test('an experiment without a read-out is said to be such', async () => {
  expect((await simulate('small', '--antagonist', 'drug')).stdout).toContain(
    'E4 Blocked (unknown)\n  not reported\n',
  )
})

test('edges that are assumed count', async () => {
  const { stdout } = await simulate('small', '--given', 'drug', '--assume', 'external,hypothesised')
  expect(stdout).toContain('  other   present  at rest none\n')
})

test('--json is JSON and nothing else', async () => {
  const { stdout } = await simulate('small', '--given', 'drug', '--json')
  expect(JSON.parse(stdout)).toEqual({
    model: 'small',
    condition: { given: ['drug'], knockout: [], antagonist: [], assume: [] },
    settles: true,
    steps: 1,
    levels: { drug: 'strong', target: 'present', other: 'none' },
    changed: ['drug', 'target'],
    experiments: [
      {
        id: 'E2',
        title: { en: 'Drug' },
        status: 'reported',
        assume: [],
        asserted: true,
        agrees: true,
        cells: [{ node: 'target', expected: 'present', predicted: 'present', holds: true }],
      },
    ],
  })
})

test('a model that never settles is said to be such', async () => {
  const { stdout } = await simulate('loop')
  expect(stdout).toContain('never settles: drug, target keep changing\n')
  const { settles, cycle } = JSON.parse((await simulate('loop', '--json')).stdout)
  expect(settles).toBe(false)
  expect(cycle.length).toBeGreaterThan(1)
})

test.each([
  [['small', '--given', 'drugs'], 'error: --given: there is no node "drugs"\n  hint: did you mean drug?'],
  [
    ['small', '--knockout', 'xyz'],
    'error: --knockout: there is no node "xyz"\n  hint: the model has drug, target, other',
  ],
  [['small', '--antagonist', ''], 'error: --antagonist: a part of the list is empty'],
  [['smal'], 'error: there is no model pathways/smal.yaml\n  hint: did you mean small?'],
  [['broken.yaml'], 'broken.yaml:1:1: error: title is missing'],
  [['small', '--assume', 'magic'], 'error: --assume: '],
  [[], 'error: pathway simulate needs <model>\n  hint: run: pathdeck pathway simulate --help'],
  [['small', 'loop'], 'error: pathway simulate takes <model> alone: loop is too much'],
])('bad input is said with what to do: %j', async (words, message) => {
  const { code, stdout, stderr } = await simulate(...words)
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toContain(message)
})
