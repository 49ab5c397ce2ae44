import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeFileAtomically } from '../../scripts/shared/write-file-atomically.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

test('makes the folders on the way and replaces what is there', async () => {
  const folder = temporaryFolder()
  const file = join(folder, 'a', 'b', 'note.txt')
  await writeFileAtomically(file, 'one')
  await writeFileAtomically(file, new Uint8Array([0x74, 0x77, 0x6f]))
  expect(await readFile(file, 'utf8')).toBe('two')
  expect(await readdir(join(folder, 'a', 'b'))).toEqual(['note.txt'])
})

test('readers never see half a file, and writers at once do not get in each other’s way', async () => {
  const folder = temporaryFolder()
  const file = join(folder, 'note.txt')
  const contents = ['a', 'b', 'c'].map((letter) => letter.repeat(4_000_000))
  await writeFileAtomically(file, contents[0] ?? '')
  let writing = true
  const seen: string[] = []
  const reading = (async () => {
    while (writing) seen.push(await readFile(file, 'utf8'))
  })()
  await Promise.all(contents.map((content) => writeFileAtomically(file, content)))
  writing = false
  await reading
  expect(seen.length).toBeGreaterThan(0)
  expect(seen.filter((text) => !contents.includes(text)).length).toBe(0)
  expect(await readdir(folder)).toEqual(['note.txt'])
})
