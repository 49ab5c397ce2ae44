import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { installation, version } from '../scripts/shared/project.ts'
import { runCli } from './support/run-cli.ts'
import { temporaryFolder } from './support/temporary-folder.ts'

const run = (...words: string[]) => runCli(words, { cwd: temporaryFolder() })

test.each([['--help'], ['-h'], [], ['build', '--help']])('help goes to stdout: %j', async (...words) => {
  const { code, stdout, stderr } = await run(...words)
  expect(code).toBe(0)
  expect(stderr).toBe('')
  expect(stdout).toContain(`pathdeck ${version}`)
  for (const word of [
    'build',
    'export',
    'dev',
    'pathway check',
    '--given',
    '--out',
    '--only',
    '--clicks',
    '--quiet',
    'Exit codes',
  ])
    expect(stdout).toContain(word)
})

test.each(['--version', '-v'])('%s is that of package.json, alone', async (word) => {
  const manifest: unknown = JSON.parse(readFileSync(join(installation, 'package.json'), 'utf8'))
  const { code, stdout } = await run(word)
  expect(code).toBe(0)
  expect(manifest).toMatchObject({ version: stdout.trim() })
})

test.each([
  [['bake'], 'there is no command bake'],
  [['build', '--nosuch'], '--nosuch'],
  [['build', '--out'], '--out'],
  [['build', '--out', ''], '--out: '],
  [['build', '--only', 'talk,film'], '--only'],
  [['build', '--clicks', 'some'], '--clicks: '],
  [['dev', '--port', 'x'], '--port: '],
  [['dev', '--port', '65536'], '--port: '],
])('wrong usage is said with what to do: %j', async (words, message) => {
  const { code, stdout, stderr } = await run(...words)
  expect(code).toBe(2)
  expect(stdout).toBe('')
  expect(stderr).toMatch(/^error: /)
  expect(stderr).toContain(message)
  expect(stderr).toContain('hint: run: pathdeck --help')
})

test('a deck that is not there is bad input, also when quiet', async () => {
  for (const command of ['build', 'export', 'dev']) {
    const { code, stderr } = await run(command, 'none.md', '--quiet')
    expect(code, command).toBe(2)
    expect(stderr, command).toMatch(/^error: there is no deck none\.md\n {2}hint: /)
  }
})

test('without a deck it is slides.md', async () => {
  const { code, stderr } = await run('build')
  expect(code).toBe(2)
  expect(stderr).toContain('there is no deck slides.md')
})
