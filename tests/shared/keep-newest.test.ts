import { mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { keepNewest } from '../../scripts/shared/keep-newest.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

test('of the files and folders that are named those that were used last are left', async () => {
  const folder = temporaryFolder()
  for (const [index, name] of ['oldest', 'old', 'new', 'newest', 'not-named'].entries()) {
    mkdirSync(join(folder, name))
    writeFileSync(join(folder, name, 'file'), '')
    utimesSync(join(folder, name), index, index)
  }
  utimesSync(join(folder, 'not-named'), 0, 0)
  await keepNewest(folder, ['newest', 'oldest', 'old', 'gone', 'new'], 2)
  expect(readdirSync(folder).sort()).toEqual(['new', 'newest', 'not-named'])
})

test('where there are no more than that, none is removed', async () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'one'), '')
  await keepNewest(folder, ['one'], 1)
  expect(readdirSync(folder)).toEqual(['one'])
})
