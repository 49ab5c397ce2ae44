import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { claimFolder } from '../../scripts/shared/claimed-folder.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

/** The id of a process that has ended. */
const deadPid = () => spawnSync(process.execPath, ['-e', '']).pid

test('makes an empty folder, another one each time, also where the parent is not there yet', async () => {
  const parent = join(temporaryFolder(), 'not', 'yet')
  const first = await claimFolder(parent, 'work')
  await writeFile(join(first, 'file'), '')
  const second = await claimFolder(parent, 'work')
  expect(second).not.toBe(first)
  expect(await readdir(second)).toEqual([])
  expect(existsSync(join(first, 'file'))).toBe(true)
})

test('clears the folders of dead processes and keeps those of living ones', async () => {
  const parent = temporaryFolder()
  const living = spawn(process.execPath, ['-e', 'process.stdin.resume()'])
  const kept = [`work-${living.pid}-1`, `work-1-1`, `work-x-1`, `work-${deadPid()}`, `other-${deadPid()}-1`]
  const abandoned = `work-${deadPid()}-7`
  for (const name of [...kept, abandoned]) {
    await mkdir(join(parent, name))
    await writeFile(join(parent, name, 'file'), 'content')
  }
  const claimed = await claimFolder(parent, 'work')
  living.kill()
  expect((await readdir(parent)).map((name) => join(parent, name)).sort()).toEqual(
    [...kept.map((name) => join(parent, name)), claimed].sort(),
  )
})

test('a folder that an earlier process of the same id left is emptied', async () => {
  const parent = temporaryFolder()
  const next = (await claimFolder(parent, 'work')).replace(/\d+$/, (count) => String(Number(count) + 1))
  await mkdir(next)
  await writeFile(join(next, 'left'), '')
  expect(await claimFolder(parent, 'work')).toBe(next)
  expect(await readdir(next)).toEqual([])
})

test('a parent that is a file is an error', async () => {
  const file = join(temporaryFolder(), 'file')
  await writeFile(file, '')
  await expect(claimFolder(file, 'work')).rejects.toMatchObject({ code: 'ENOTDIR' })
})
