import { spawnSync } from 'node:child_process'
import { existsSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ExitCode } from '../../scripts/shared/problem.ts'
import { installation } from '../../scripts/shared/project.ts'
import { writeFiles } from '../support/deck-folder.ts'
import { runCli, startNode } from '../support/run-cli.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const shared = join(installation, 'scripts', 'shared')
const pathdeck = join(installation, 'scripts', 'pathdeck.js')

/** Runs a command that does this under the net. */
function runUnderNet(command: string, ...words: string[]) {
  const cwd = temporaryFolder()
  writeFiles(cwd, {
    'package.json': '{"type":"module"}',
    // Not the deck's own code, by where it lies.
    'node_modules/program/program.js': `
      import { concerning, underNet } from '${join(shared, 'last-net.ts')}'
      import { withUnwind } from '${join(shared, 'interrupt.ts')}'
      import { deckError } from '${join(shared, 'problem.ts')}'
      import { fails, load } from '../../vite.config.ts'
      await underNet(async () => { ${command} })`,
    'vite.config.ts': `export function fails() {\n  throw new TypeError('no such plugin')\n}\nexport const load = () => import('nowhere')`,
  })
  return startNode(['node_modules/program/program.js', ...words], { cwd }).ended
}

const debug = '--debug shows where this comes from'
const failing = (code: string, message: string, path?: string) =>
  `throw Object.assign(new Error(${JSON.stringify(message)}), ${JSON.stringify({ code, path })})`

describe('what nobody foresaw', () => {
  test.each([
    ['thrown', "throw new RangeError('five\\n  of them')"],
    [
      'thrown later',
      "setTimeout(() => { throw new RangeError('five\\n  of them') }); await new Promise(() => setInterval(() => 0, 1000))",
    ],
    [
      'rejected, and nobody waits',
      "Promise.reject(new RangeError('five\\n  of them')); await new Promise(() => setInterval(() => 0, 1000))",
    ],
  ])('%s: one line, how to see the rest, and an exit code of its own', async (_, command) => {
    const { code, stderr, stdout } = await runUnderNet(`concerning('talk.md'); ${command}`)
    expect(stderr).toBe(
      `talk.md: error: something that Pathdeck does not expect: RangeError: five\n  hint: ${debug}\n`,
    )
    expect(stdout).toBe('')
    expect(code).toBe(ExitCode.internal)
  })

  test('with --debug: the stack, and that of its cause', async () => {
    const { stderr } = await runUnderNet("throw new Error('outer', { cause: new Error('inner') })", '--debug')
    expect(stderr).toMatch(/^error: .*outer\nError: outer\n {4}at .*\n[\s\S]*cause: Error: inner\n {4}at /)
    expect(stderr).not.toContain('hint')
  })

  test('what is no error at all is said too', async () => {
    const { code, stderr } = await runUnderNet('throw undefined')
    expect(stderr).toContain('error: something that Pathdeck does not expect: undefined')
    expect(code).toBe(ExitCode.internal)
  })

  test("from the deck's own code: its file and line", async () => {
    const { stderr } = await runUnderNet("concerning('talk.md'); fails()")
    expect(stderr).toMatch(/^vite\.config\.ts:2:9: error: .*TypeError: no such plugin\n/)
  })

  test('what is under way is unwound', async () => {
    const { code, stdout } = await runUnderNet(
      `await withUnwind(async () => process.stdout.write('unwound'), async () => {
         setTimeout(() => { throw new Error('late') })
         await new Promise(() => setInterval(() => 0, 1000))
       })`,
    )
    expect(stdout).toBe('unwound')
    expect(code).toBe(ExitCode.internal)
  })

  test('problems are said as they are, with their own exit code, wherever they come from', async () => {
    const { code, stderr } = await runUnderNet(
      "Promise.reject(deckError(2, 'no such deck', { hint: 'make one' })); await new Promise(() => setInterval(() => 0, 1000))",
    )
    expect(stderr).toBe('error: no such deck\n  hint: make one\n')
    expect(code).toBe(ExitCode.badInput)
  })
})

test.each([
  [
    'ENOSPC',
    'ENOSPC: no space left on device, write',
    undefined,
    'the disk is full (ENOSPC: no space left on device, write)',
  ],
  ['EACCES', "EACCES: permission denied, open 'a'", 'a', 'the system does not allow this: a'],
  ['EROFS', "EROFS: read-only file system, mkdir 'a'", 'a', 'the disk is read-only: a'],
  ['EMFILE', "EMFILE: too many open files, open 'a'", 'a', 'too many files are open: a'],
  [
    'ERR_STRING_TOO_LONG',
    'Cannot create a string longer than 0x1fffffe8',
    undefined,
    'there is not enough memory',
  ],
  ['UNLOADABLE', 'Could not write: No space left on device (os error 28)', undefined, 'the disk is full'],
])('%s is said in plain words', async (code, message, path, says) => {
  const { stderr } = await runUnderNet(failing(code, message, path))
  expect(stderr).toContain(`error: ${says}`)
  expect(stderr).toContain(debug)
  expect(stderr.trimEnd().split('\n')).toHaveLength(2)
})

describe('packages that are missing', () => {
  test("one of Pathdeck's own is installed with the others", async () => {
    const importer = `imported from ${join(installation, 'scripts', 'cli.ts')}`
    const { stderr } = await runUnderNet(
      failing('ERR_MODULE_NOT_FOUND', `Cannot find package '@a/b' ${importer}`),
    )
    expect(stderr).toContain('error: an installed package is missing: @a/b\n  hint: run: npm ci; ')
  })

  test('one that a file of the deck imports is named with that file', async () => {
    const { stderr } = await runUnderNet('await load()')
    expect(stderr).toMatch(
      /^vite\.config\.ts: error: there is no package nowhere\n {2}hint: run: npm install nowhere; /,
    )
  })
})

describe('readers that go away', () => {
  const run = (line: string) =>
    spawnSync('bash', ['-o', 'pipefail', '-c', line], {
      encoding: 'utf8',
      cwd: temporaryFolder(),
      env: { ...process.env, NODE_OPTIONS: '', node: process.execPath, pathdeck },
    })

  test('nobody reads what is said: the command goes on to its own end', () => {
    const { status, stdout } = run('"$node" "$pathdeck" build 2> >(true); echo $?')
    expect([status, stdout]).toEqual([0, `${ExitCode.badInput}\n`])
  })

  test('nobody reads the result to its end: that is fine', () => {
    const { status, stderr } = run('"$node" "$pathdeck" pathway schema | true')
    expect([status, stderr]).toEqual([0, ''])
  })

  test.runIf(existsSync('/dev/full'))(
    'a result that cannot be written is lost, and that is said',
    async () => {
      const { status, stderr } = spawnSync(process.execPath, [pathdeck, '--help'], {
        encoding: 'utf8',
        stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'],
      })
      expect(stderr).toMatch(/^error: the disk is full.*\n {2}hint: .*\n$/)
      expect(status).toBe(ExitCode.internal)
    },
  )
})

test('a Node that runs no TypeScript is named, with what to do', async () => {
  const { code, stderr } = await startNode(['--no-strip-types', pathdeck, '--version'], {
    cwd: temporaryFolder(),
  }).ended
  expect(stderr).toMatch(
    /^error: Pathdeck needs Node 22\.18 or newer, and this is \S+\n {2}hint: .*npx pathdeck.*\n$/,
  )
  expect(code).toBe(ExitCode.missingTool)
})

test('the command line knows --debug', async () => {
  const { code, stdout } = await runCli(['--version', '--debug'], { cwd: temporaryFolder() })
  expect([code, stdout]).toEqual([ExitCode.ok, expect.stringMatching(/^\d/)])
})
