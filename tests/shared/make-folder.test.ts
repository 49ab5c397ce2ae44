import { existsSync, statSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeFolder } from '../../scripts/shared/make-folder.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

test('makes a folder and those above it, at once and twice', async () => {
  const folder = join(temporaryFolder(), 'a', 'b', 'c')
  await Promise.all([makeFolder(folder), makeFolder(folder), makeFolder(join(folder, 'd'))])
  await makeFolder(folder)
  expect(statSync(join(folder, 'd')).isDirectory()).toBe(true)
})

test('a file in the way is an error', async () => {
  const file = join(temporaryFolder(), 'file')
  await writeFile(file, '')
  await expect(makeFolder(file)).rejects.toMatchObject({ code: 'EEXIST' })
  await expect(makeFolder(join(file, 'a', 'b'))).rejects.toMatchObject({ code: 'ENOTDIR' })
})

test.runIf(existsSync('/proc/self'))('a folder that takes none is an error, and no loop', async () => {
  await expect(makeFolder('/proc/no/such/place')).rejects.toMatchObject({ code: 'ENOENT' })
})
