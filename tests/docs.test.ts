import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { checkPathway } from '../scripts/pathway/check-pathway.ts'
import { type Levels, simulate } from '../scripts/pathway/simulate.ts'
import { installation } from '../scripts/shared/project.ts'
import { writeFiles } from './support/deck-folder.ts'
import { readModel } from './support/read-model.ts'
import { referenceStep } from './support/reference-step.ts'
import { runHere } from './support/run-here.ts'
import { temporaryFolder } from './support/temporary-folder.ts'

const manual = readFileSync(join(installation, 'docs/pathways.md'), 'utf8')

/** What stands in the code blocks of a language. */
const blocks = (text: string, language: string) =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(
    ([, code = '']) => code,
  )

const [printed = ''] = blocks(manual, 'yaml')

let cwd = ''
beforeAll(() => {
  cwd = temporaryFolder()
  writeFiles(cwd, { 'pathways/relief.yaml': printed })
})

test('the model in the manual is without problems', () => {
  const { pathway, problems, placeOf } = readModel(printed)
  expect([...problems, ...checkPathway(pathway, placeOf)]).toEqual([])
})

test('the levels of the worked example are those of the simulation, step by step', () => {
  const [, example = ''] = /### A worked example\n([\s\S]*?)\n## /.exec(manual) ?? []
  const table = [...example.matchAll(/^\| `(\w+)` \| (.+) \|$/gm)].map(([, node, levels = '']) => [
    node,
    ...levels.split(' | '),
  ])
  const { pathway } = readModel(printed)
  const condition = { given: ['drug', 'blocker'] }
  const { levels, steps } = simulate(pathway, condition)
  const start: Levels = Object.fromEntries(
    Object.entries(pathway.nodes).map(([id, { rest }]) => [
      id,
      condition.given.includes(id) ? 'strong' : rest,
    ]),
  )
  const states = [start]
  for (let state = start; states.length <= steps; states.push(state))
    state = referenceStep(pathway, condition, state)
  expect(states.at(-1)).toEqual(levels)
  expect(table).toEqual(
    Object.keys(pathway.nodes).map((node) => [node, ...states.map((state) => state[node])]),
  )
})

const commands = blocks(manual, 'console').map((block) => {
  const [, command = '', output = ''] = /^\$ npx pathdeck (.+)\n([\s\S]*)$/.exec(block) ?? []
  return { command, output }
})
test.each(commands)('$command prints what the manual says', async ({ command, output }) => {
  const { code, stdout, stderr } = await runHere(command.split(' '), { cwd })
  expect({ code, output: stdout + stderr }).toEqual({ code: 0, output })
})

test('the problem in the manual is what the check says', async () => {
  const folder = temporaryFolder()
  writeFiles(folder, { 'pathways/relief.yaml': printed.replace('relief: present }', 'relief: strong }') })
  const { code, stderr } = await runHere(['pathway', 'check'], { cwd: folder })
  expect({ code, stderr }).toEqual({ code: 1, stderr: blocks(manual, 'text')[0] })
})

test('every option that the manual names is in the help', async () => {
  const named = new Set(manual.match(/--[a-z]{3,}(?=[\s,`])/g))
  const { stdout: help } = await runHere(['--help'], { cwd })
  const known = new Set(help.match(/--[a-z]+/g))
  expect(named.size).toBeGreaterThan(5)
  expect([...named].filter((option) => !known.has(option))).toEqual([])
})
