import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readPathway } from '../../scripts/pathway/read-pathway.ts'
import { writeFiles } from '../support/deck-folder.ts'
import { sampleModel, sampleModelText } from '../support/read-model.ts'
import { runHere } from '../support/run-here.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

/*
 * The commands for models, on the models of this repository and on large ones.
 */

/** A folder with these files in it, and the commands run there. */
function folderWith(files: Readonly<Record<string, string>>) {
  const cwd = temporaryFolder()
  writeFiles(cwd, files)
  return {
    run: (...words: string[]) => runHere(['pathway', ...words], { cwd }),
    read: (file: string) => readFileSync(join(cwd, file), 'utf8'),
  }
}

const models = {
  'pathways/adenosine.yaml': sampleModelText('adenosine'),
  'pathways/classical.yaml': sampleModelText('classical'),
}

test('the models of this repository are sound and reproduce their experiments', async () => {
  const { nodes, edges, experiments } = sampleModel('adenosine').pathway
  const { code, stdout, stderr } = await folderWith(models).run('check')
  expect(stderr).toBe('')
  expect(stdout).toMatch(
    new RegExp(
      `^pathways/adenosine\\.yaml: ${Object.keys(nodes).length} nodes, ${edges.length} edges, \\d+ of ${experiments.length} experiments asserted, \\d+ expectations, all reproduced\n` +
        'pathways/classical\\.yaml: 4 nodes, 3 edges, no experiment asserted\n$',
    ),
  )
  expect(code).toBe(0)
})

test('a simulation tells what changes, what stays, and what was published', async () => {
  const { code, stdout, stderr } = await folderWith(models).run(
    ...['simulate', 'adenosine', '--given', 'ketamine', '--knockout', 'a1r'],
  )
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  const [title, changed, same, published] = stdout.split('\n\n')
  expect(title).toBe('adenosine: ketamine, a1r knocked out')
  expect(changed).toMatch(/^ {2}ado_mpfc +present +at rest none$/m)
  expect(changed).toMatch(/^ {2}nmdar +none +at rest present$/m)
  expect(same).toMatch(/^ {2}antidepressant +none$/m)
  expect(published?.split('\n').slice(0, 4)).toEqual([
    'E5 Ketamine, A1R knock-out (reported)',
    '  ado_mpfc: expected present, predicted present',
    '  antidepressant: expected none, predicted none',
    '  hyperlocomotion: expected present, predicted present',
  ])
})

test('a model goes through CX2 and comes back the same', async () => {
  const { run, read } = folderWith(models)
  expect(await run('convert', 'adenosine', 'a.cx2')).toMatchObject({ code: 0, stdout: '' })
  expect(await run('convert', 'a.cx2', 'again.yaml')).toMatchObject({ code: 0, stdout: '' })
  expect(readPathway(read('again.yaml'), 'model').pathway).toEqual(sampleModel('adenosine').pathway)
})

test('a SIF file of 1,000 edges becomes a model, and comes back edge by edge', async () => {
  const sif = Array.from(
    { length: 1000 },
    (_, at) => `n${at % 331}\t${at % 3 ? 'stimulates' : 'inhibits'}\tn${(at * 7 + 1) % 401}\n`,
  )
  const { run, read } = folderWith({ 'large.sif': sif.join('') })
  expect(await run('convert', 'large.sif', 'large.yaml')).toMatchObject({
    code: 0,
    stderr: expect.stringMatching(/^large\.yaml: 401 nodes, 1000 edges$/m),
  })
  expect(await run('convert', 'large.yaml', 'again.sif')).toMatchObject({ code: 0 })
  expect(read('again.sif').split('\n').sort()).toEqual(sif.join('').split('\n').sort())
})

test('a model of 300 nodes and 600 edges is checked, simulated and converted', async () => {
  const ids = Array.from({ length: 300 }, (_, at) => `n${at}`)
  const evidence = [{ cite: 'paper' }]
  const link = (from: number, to: number, type: string) => ({
    from: `n${from}`,
    to: `n${to}`,
    type,
    evidence,
  })
  const large = JSON.stringify({
    name: 'large',
    title: { en: 'Large' },
    sources: { paper: { title: 'A paper' } },
    nodes: Object.fromEntries(
      ids.map((id, at) => [id, { kind: at === 0 ? 'drug' : 'process', label: { en: id } }]),
    ),
    // A row from the drug to the end and back, with inhibitions across.
    edges: ids.flatMap((_, at) => [
      link(at, (at + 1) % 300, 'stimulates'),
      link(at, (at + 150) % 300, 'inhibits'),
    ]),
    experiments: [
      { id: 'E1', title: { en: 'Rest' }, status: 'control', expect: { n299: 'none' } },
      {
        id: 'E2',
        title: { en: 'Drug' },
        status: 'reported',
        given: ['n0'],
        evidence,
        expect: { n1: 'strong' },
      },
    ],
  })
  const { run, read } = folderWith({ 'pathways/large.yaml': large })
  expect(await run('check')).toMatchObject({
    code: 0,
    stdout:
      'pathways/large.yaml: 300 nodes, 600 edges, 2 of 2 experiments asserted, 2 expectations, all reproduced\n',
  })
  expect((await run('simulate', 'large', '--given', 'n0')).stdout).toMatch(/^ {2}n1 +strong +at rest none$/m)
  expect(await run('convert', 'large', 'large.cx2')).toMatchObject({ code: 0 })
  expect(await run('convert', 'large.cx2', 'again.yaml')).toMatchObject({ code: 0 })
  expect(readPathway(read('again.yaml'), 'model').pathway).toEqual(readPathway(large, 'model').pathway)
})
