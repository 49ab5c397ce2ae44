import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { keepEntry, readEntry } from '../../scripts/shared/cache-entries.ts'
import { sha256 } from '../../scripts/shared/hash.ts'
import { processName } from '../../scripts/shared/process-name.ts'
import { cacheFolder, installation } from '../../scripts/shared/project.ts'

vi.mock('../../scripts/shared/project.ts', () => import('../support/empty-cache.ts'))

test('what is kept is read back, byte by byte, with line breaks in it too', async () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, index) => index)
  await keepEntry('bytes', sha256('a'), bytes)
  expect(await readEntry('bytes', sha256('a'))).toEqual(Buffer.from(bytes))
  await keepEntry('bytes', sha256('b'), '')
  expect(await readEntry('bytes', sha256('b'))).toEqual(Buffer.from(''))
  expect(await readEntry('bytes', sha256('c'))).toBeUndefined()
  expect(await readEntry('no such kind', sha256('a'))).toBeUndefined()
})

test('what has not been used for longest is removed, and what was used stays', async () => {
  const folder = join(cacheFolder, 'many')
  mkdirSync(folder)
  const names = Array.from({ length: 2100 }, (_, index) => sha256(`${index}`))
  for (const [index, name] of names.entries()) {
    writeFileSync(join(folder, name), '')
    utimesSync(join(folder, name), index, index)
  }
  await keepEntry('other', sha256('used'), 'content')
  const [used = ''] = names
  await keepEntry('many', used, 'content')
  const left = readdirSync(folder)
  expect(left).toHaveLength(2000)
  expect(left).toContain(used)
  expect(left.toSorted()).toEqual([used, ...names.slice(101)].toSorted())
})

test('reading an entry counts as using it', async () => {
  const folder = join(cacheFolder, 'read')
  mkdirSync(folder)
  await keepEntry('elsewhere', sha256('old'), 'content')
  copyFileSync(join(cacheFolder, 'elsewhere', sha256('old')), join(folder, sha256('old')))
  utimesSync(join(folder, sha256('old')), 1, 1)
  await readEntry('read', sha256('old'))
  for (let index = 0; index < 2000; index += 1) {
    const file = join(folder, sha256(`${index}`))
    writeFileSync(file, '')
    utimesSync(file, 2 + index, 2 + index)
  }
  await keepEntry('read', sha256('new'), 'content')
  expect(readdirSync(folder)).toHaveLength(2000)
  expect(String(await readEntry('read', sha256('old')))).toBe('content')
})

test('what a killed process has left half written is removed, and what another writes now is not', async () => {
  const folder = join(cacheFolder, 'halves')
  mkdirSync(folder)
  const say = `import { processName } from '${join(installation, 'scripts/shared/process-name.ts')}'; console.log(processName)`
  const gone = spawnSync(process.execPath, ['--input-type=module', '-e', say], {
    encoding: 'utf8',
  }).stdout.trim()
  const [left, being] = [gone, processName].map((name) => `${sha256('x')}.${name}-3`)
  for (const name of [left, being]) writeFileSync(join(folder, name ?? ''), 'half')
  await keepEntry('halves', sha256('y'), 'whole')
  expect(readdirSync(folder).sort()).toEqual([sha256('y'), being].sort())
})
