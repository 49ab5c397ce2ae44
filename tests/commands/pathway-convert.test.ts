import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readPathway } from '../../scripts/pathway/read-pathway.ts'
import { runHere } from '../support/run-here.ts'
import { smallModel } from '../support/small-model.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

/** A folder with one file in it. */
function folderWith(name: string, content: string | Uint8Array): string {
  const folder = temporaryFolder()
  writeFileSync(join(folder, name), content)
  return folder
}

const convert = (cwd: string, ...files: string[]) => runHere(['pathway', 'convert', ...files], { cwd })

test('a model goes to CX2 and comes back whole; to SIF with what is lost said', async () => {
  const folder = folderWith('small.yaml', smallModel)
  const there = await convert(folder, './small.yaml', 'out/small.cx2')
  expect(there).toEqual({ code: 0, stdout: '', stderr: 'out/small.cx2: 3 nodes, 2 edges\n' })
  expect((await convert(folder, 'out/small.cx2', 'again.yaml')).code).toBe(0)
  const again = readFileSync(join(folder, 'again.yaml'), 'utf8')
  expect(readPathway(again, 'model').pathway).toEqual(readPathway(smallModel, 'model').pathway)

  const sif = await convert(folder, 'small.yaml', 'small.sif')
  expect(readFileSync(join(folder, 'small.sif'), 'utf8')).toBe(
    'drug\tstimulates\ttarget\ntarget\tstimulates\tother\n',
  )
  expect(sif.code).toBe(0)
  expect(sif.stderr).toContain('small.sif: warning: SIF does not hold experiments\n')
})

test('a model is called what its file is called', async () => {
  const folder = folderWith('T cells.sif', 'a -> b\n')
  expect((await convert(folder, 'T cells.sif', 'model.yaml')).code).toBe(0)
  const { pathway } = readPathway(readFileSync(join(folder, 'model.yaml'), 'utf8'), 'model')
  expect(pathway).toMatchObject({ name: 'T_cells', title: { en: 'T cells' } })
})

test('all errors are said at their lines, and what is there stays', async () => {
  const folder = folderWith('bad.sif', 'a binds b\nb -> c\nc blocks d\n')
  writeFileSync(join(folder, 'model.yaml'), 'before')
  const { code, stderr } = await convert(folder, 'bad.sif', 'model.yaml')
  expect(code).toBe(2)
  expect(stderr).toContain('bad.sif:1: error: the relation binds is not known\n  hint: ')
  expect(stderr).toContain('bad.sif:3: error: the relation blocks is not known\n')
  expect(readFileSync(join(folder, 'model.yaml'), 'utf8')).toBe('before')
  expect(readdirSync(folder).sort()).toEqual(['bad.sif', 'model.yaml'])
})

test.each([
  ['an ending that is no format', 'a.sif', 'out.docx', 'out.docx: the ending says no format of models'],
  ['a format that is read only', 'a.sif', 'out.gpml', 'out.gpml: GPML cannot be written'],
  ['a file that is not there', 'gone.sif', 'out.yaml', 'cannot read gone.sif'],
  ['bytes that are no text', 'bytes.sif', 'out.yaml', 'bytes.sif:1: error: the file is not UTF-8 text'],
  ['a file that is too large', 'large.sif', 'out.yaml', 'large.sif: error: the file is larger than 20 MB'],
])('%s is refused', async (_, input, output, message) => {
  const folder = folderWith('a.sif', 'a -> b\n')
  writeFileSync(join(folder, 'bytes.sif'), new Uint8Array([0x61, 0xff, 0xfe]))
  if (input === 'large.sif') writeFileSync(join(folder, input), new Uint8Array(20_000_001).fill(0x61))
  const { code, stderr } = await convert(folder, input, output)
  expect(code).toBe(2)
  expect(stderr).toContain(message)
  expect(readdirSync(folder)).not.toContain(output)
})

test('a model is not written over itself, by no path that leads to it', async () => {
  const folder = folderWith('own.yaml', `# a remark\n${smallModel}`)
  symlinkSync('own.yaml', join(folder, 'link.yaml'))
  for (const output of ['own.yaml', './own.yaml', 'link.yaml']) {
    const { code, stderr } = await convert(folder, './own.yaml', output)
    expect(code).toBe(2)
    expect(stderr).toBe(
      `error: ${output} is what is read: nothing is written over it\n  hint: name another file to write\n`,
    )
  }
  expect(readFileSync(join(folder, 'own.yaml'), 'utf8')).toBe(`# a remark\n${smallModel}`)
})
