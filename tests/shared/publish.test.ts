import { existsSync } from 'node:fs'
import { readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { publish, stagingFolder } from '../../scripts/shared/publish.ts'
import { writeFiles } from '../support/deck-folder.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const read = (...path: string[]) => readFile(join(...path), 'utf8')

test('a staging folder lies in the target, empty', async () => {
  const target = join(temporaryFolder(), 'dist', 'slides')
  const staging = await stagingFolder(target)
  expect(staging.startsWith(`${target}/.building-`)).toBe(true)
  expect(await readdir(staging)).toEqual([])
})

test('outputs are replaced whole; what is not named stays', async () => {
  const target = temporaryFolder()
  writeFiles(target, {
    'talk/old.js': 'old',
    'talk/index.html': 'old',
    'slides.pdf': 'old',
    'notes.txt': 'mine',
  })
  const staging = await stagingFolder(target)
  writeFiles(staging, { 'talk/index.html': 'new', 'slides.pdf': 'new', 'talk.html': 'not named' })
  await publish(staging, target, ['talk', 'slides.pdf'])
  expect(await readdir(join(target, 'talk'))).toEqual(['index.html'])
  expect(await read(target, 'talk', 'index.html')).toBe('new')
  expect(await read(target, 'slides.pdf')).toBe('new')
  expect(await read(target, 'notes.txt')).toBe('mine')
  expect((await readdir(target)).filter((name) => !name.startsWith('.building-')).sort()).toEqual([
    'notes.txt',
    'slides.pdf',
    'talk',
  ])
})

test('a process killed between the two moves: the next one puts the old talk back', async () => {
  const target = temporaryFolder()
  writeFiles(target, { 'talk/index.html': 'old' })
  // Where `publish` stands after its first move and before its second.
  await rename(join(target, 'talk'), join(target, '.replaced-talk'))
  await stagingFolder(target)
  expect(await read(target, 'talk', 'index.html')).toBe('old')
  expect(existsSync(join(target, '.replaced-talk'))).toBe(false)
})

test('a process killed after its second move: the new talk stays', async () => {
  const target = temporaryFolder()
  writeFiles(target, { 'talk/index.html': 'new', '.replaced-talk/index.html': 'old' })
  await stagingFolder(target)
  expect(await read(target, 'talk', 'index.html')).toBe('new')
  expect(existsSync(join(target, '.replaced-talk'))).toBe(false)
})

test('an output that was not made leaves the old one as it was', async () => {
  const target = temporaryFolder()
  writeFiles(target, { 'slides.pdf': 'old' })
  const staging = await stagingFolder(target)
  await expect(publish(staging, target, ['slides.pdf'])).rejects.toMatchObject({ code: 'ENOENT' })
  expect(await read(target, 'slides.pdf')).toBe('old')
})

test('a target that cannot be written to is bad input, with what to do', async () => {
  const file = join(temporaryFolder(), 'file')
  await writeFile(file, '')
  await expect(stagingFolder(join(file, 'dist'))).rejects.toMatchObject({
    name: 'DeckError',
    exitCode: 2,
    problems: [
      { message: expect.stringContaining(join(file, 'dist')), hint: 'choose another folder with --out' },
    ],
  })
})
