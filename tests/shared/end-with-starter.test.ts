import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { installation } from '../../scripts/shared/project.ts'
import { writeFiles } from '../support/deck-folder.ts'
import { startNode } from '../support/run-cli.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const shared = join(installation, 'scripts', 'shared')

/** Works until it is interrupted, and says in files how it went. */
const program = `
  import { writeFileSync } from 'node:fs'
  import { endWithStarter } from '${join(shared, 'end-with-starter.ts')}'
  import { unwindOnInterrupt, withUnwind } from '${join(shared, 'interrupt.ts')}'
  unwindOnInterrupt()
  endWithStarter()
  const starter = process.ppid
  await withUnwind(async () => writeFileSync('unwound', ''), async () => {
    console.log('working')
    for (let left = 8; left > 0;) {
      await new Promise((resolve) => setTimeout(resolve, 250))
      if (process.ppid !== starter) left -= 1
    }
  })
  writeFileSync('went on', '')`

/** As npm does it: a process with a shell, and the program in that. The shell stays while the program runs. */
const throughShell = `
  import { spawn } from 'node:child_process'
  spawn('sh', ['-c', '"' + process.execPath + '" program.ts; true'], { stdio: 'inherit' })`
const directly = `
  import { spawn } from 'node:child_process'
  spawn(process.execPath, ['program.ts'], { stdio: 'inherit' })`
const withChannel = `
  import { spawn } from 'node:child_process'
  spawn(process.execPath, ['program.ts'], { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] })`

async function startedBy(starter: string, env: Readonly<Record<string, string | undefined>>) {
  const cwd = temporaryFolder()
  writeFiles(cwd, { 'package.json': '{"type":"module"}', 'program.ts': program, 'starter.js': starter })
  const { child, written } = startNode(['starter.js'], { cwd, env })
  await written(/working/)
  return { child, is: (name: string) => existsSync(join(cwd, name)) }
}

describe.skipIf(process.platform === 'win32')('when the one that started a command goes away', () => {
  const npm = { npm_lifecycle_event: 'npx' }
  test.each([
    ['npx, through a shell', throughShell, npm],
    ['npx', directly, npm],
    ['another command', withChannel, { npm_lifecycle_event: undefined }],
  ])('it is unwound: %s', async (_, starter, env) => {
    const { child, is } = await startedBy(starter, env)
    child.kill('SIGKILL')
    await expect.poll(() => is('unwound'), { timeout: 20_000 }).toBe(true)
    expect(is('went on')).toBe(false)
  })

  test('it goes on when that was neither', async () => {
    const { child, is } = await startedBy(directly, { npm_lifecycle_event: undefined })
    child.kill('SIGKILL')
    await expect.poll(() => is('went on'), { timeout: 20_000 }).toBe(true)
  })
})
