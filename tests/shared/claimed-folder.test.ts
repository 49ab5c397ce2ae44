import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { claimFolder } from '../../scripts/shared/claimed-folder.ts'
import { processName } from '../../scripts/shared/process-name.ts'
import { installation } from '../../scripts/shared/project.ts'
import { writeFiles } from '../support/deck-folder.ts'
import { startNode } from '../support/run-cli.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const claimed = join(installation, 'scripts/shared/claimed-folder.ts')
const claims = (parent: string) =>
  `import { claimFolder } from '${claimed}'; console.log(await claimFolder('${parent}', 'work'))`

/** A folder of a process that was killed, with a file in it. */
async function abandoned(parent: string): Promise<string> {
  const { stdout } = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', `${claims(parent)}; process.kill(process.pid, 'SIGKILL')`],
    { encoding: 'utf8' },
  )
  const folder = stdout.trim()
  await writeFile(join(folder, 'file'), 'content')
  return folder
}

test('makes an empty folder, another one each time, also where the parent is not there yet', async () => {
  const parent = join(temporaryFolder(), 'not', 'yet')
  const first = await claimFolder(parent, 'work')
  await writeFile(join(first, 'file'), '')
  const second = await claimFolder(parent, 'work')
  expect(second).not.toBe(first)
  expect(await readdir(second)).toEqual([])
  expect(existsSync(join(first, 'file'))).toBe(true)
})

test('a folder is gone when its process ends, with what was put there at the very end', () => {
  const parent = temporaryFolder()
  const code = `import fs from 'node:fs'; import { claimFolder } from '${claimed}'
    const folder = await claimFolder('${parent}', 'work')
    process.prependOnceListener('exit', () => fs.writeFileSync(folder + '/late', ''))`
  spawnSync(process.execPath, ['--input-type=module', '-e', code], { stdio: 'inherit' })
  expect(readdirSync(parent)).toEqual([])
})

test('clears the folders of dead processes, and nothing else', async () => {
  const parent = temporaryFolder()
  const left = await abandoned(parent)
  const kept = [
    'work',
    'work-1',
    'work-1-1',
    'work-x-1',
    left.replace('work', 'other').slice(parent.length + 1),
  ]
  for (const name of kept) await mkdir(join(parent, name))
  const own = await claimFolder(parent, 'work')
  expect((await readdir(parent)).map((name) => join(parent, name)).sort()).toEqual(
    [...kept.map((name) => join(parent, name)), own].sort(),
  )
})

test('keeps the folder of a process that runs', async () => {
  const parent = temporaryFolder()
  const cwd = temporaryFolder()
  writeFiles(cwd, {
    'package.json': '{"type":"module"}',
    'a.js': `${claims(parent)}\nsetInterval(() => 0, 1000)`,
  })
  const running = startNode(['a.js'], { cwd })
  const [folder] = await running.written(/^.*work-.*$/m)
  await claimFolder(parent, 'work')
  expect(existsSync(folder)).toBe(true)
  running.child.kill('SIGKILL')
  await running.ended
  await claimFolder(parent, 'work')
  expect(existsSync(folder)).toBe(false)
})

test.runIf(process.platform === 'linux')(
  'an earlier process of the same number is told from one that runs',
  async () => {
    const parent = temporaryFolder()
    const living = spawn(process.execPath, ['-e', 'process.stdin.resume()'])
    const [, , place] = processName.split('-')
    const earlier = join(parent, `work-${living.pid}-00000000-${place}-1`)
    await mkdir(earlier)
    await claimFolder(parent, 'work')
    living.kill()
    expect(existsSync(earlier)).toBe(false)
  },
)

describe('a process of another machine or container', () => {
  test('cannot be seen: its folder stays, until it was forgotten for a month', async () => {
    const parent = temporaryFolder()
    const folder = (await abandoned(parent)).replace(/-[0-9a-f]{8}-1$/, '-00000000-1')
    await mkdir(folder)
    await claimFolder(parent, 'work')
    expect(existsSync(folder)).toBe(true)
    const longAgo = new Date(Date.now() - 31 * 24 * 60 * 60 * 1000)
    await utimes(folder, longAgo, longAgo)
    await claimFolder(parent, 'work')
    expect(existsSync(folder)).toBe(false)
  })

  const canUnshare = spawnSync('unshare', ['--pid', '--fork', '--mount-proc', 'true']).status === 0
  test.runIf(canUnshare)(
    'is one whose numbers begin anew: both are process 1, and neither touches the other',
    async () => {
      const parent = temporaryFolder()
      const cwd = temporaryFolder()
      const program = `${claims(parent)}\nprocess.stdin.resume()`
      writeFiles(cwd, { 'package.json': '{"type":"module"}', 'a.js': program })
      const inContainer = () => {
        const child = spawn(
          'unshare',
          ['--pid', '--fork', '--mount-proc', '--kill-child', process.execPath, 'a.js'],
          {
            cwd,
            stdio: ['pipe', 'pipe', 'inherit'],
          },
        )
        const folder = new Promise<string>((resolve) =>
          child.stdout.once('data', (text) => resolve(String(text).trim())),
        )
        return { child, folder }
      }
      const one = inContainer()
      const first = await one.folder
      const other = inContainer()
      const second = await other.folder
      await claimFolder(parent, 'work')
      expect([first, second].map((folder) => folder.includes('work-1-'))).toEqual([true, true])
      expect([first, second].map((folder) => existsSync(folder))).toEqual([true, true])
      for (const { child } of [one, other]) child.stdin.end()
    },
  )
})

test('a parent that is a file is an error', async () => {
  const file = join(temporaryFolder(), 'file')
  await writeFile(file, '')
  await expect(claimFolder(file, 'work')).rejects.toMatchObject({ code: 'ENOTDIR' })
})
