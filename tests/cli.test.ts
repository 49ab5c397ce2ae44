import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { installation, version } from '../scripts/shared/project.ts'
import { runCli } from './support/run-cli.ts'
import { runHere } from './support/run-here.ts'
import { temporaryFolder } from './support/temporary-folder.ts'

const cwd = temporaryFolder()
const run = (...words: string[]) => runHere(words, { cwd })

test.each([['--help'], ['-h'], [], ['help'], ['help', 'help']])(
  'help goes to stdout: %j',
  async (...words) => {
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
  },
)

test.each([
  [
    ['build', '--help'],
    ['pathdeck build', '--only', '--debug'],
    ['export', '--port'],
  ],
  [
    ['help', 'dev'],
    ['pathdeck dev', '--port'],
    ['build', '--only'],
  ],
  [['pathway'], ['pathway check', 'pathway schema', '--given'], ['export', '--only']],
  [
    ['pathway', '--help'],
    ['pathway check', 'pathway schema', '--given'],
    ['export', '--only'],
  ],
  [['help', 'pathway', 'schema'], ['pathway schema'], ['pathway check', '--given']],
])('help about a command says what that takes: %j', async (words, says, saysNot) => {
  const { code, stdout, stderr } = await run(...words)
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  for (const word of says) expect(stdout).toContain(word)
  for (const word of saysNot) expect(stdout).not.toContain(word)
})

test.each(['--version', '-v'])('%s is that of package.json, alone', async (word) => {
  const manifest: unknown = JSON.parse(readFileSync(join(installation, 'package.json'), 'utf8'))
  const { code, stdout } = await run(word)
  expect(code).toBe(0)
  expect(manifest).toMatchObject({ version: stdout.trim() })
})

test.each([
  [['bake'], 'there is no command bake', 'run: pathdeck --help'],
  [['biuld'], 'there is no command biuld', 'did you mean build?'],
  [['version'], 'there is no command version', 'did you mean --version?'],
  [['schema'], 'there is no command schema', 'did you mean pathway schema?'],
  [['help', 'biuld'], 'there is no command biuld', 'did you mean build?'],
  [['pathway', 'chekc'], 'there is no command pathway chekc', 'did you mean pathway check'],
  [['-x'], 'there is no option -x', 'run: pathdeck --help'],
  [['build', '--nosuch'], 'there is no option --nosuch', 'run: pathdeck build --help'],
  [['build', '--onyl', 'pdf'], 'there is no option --onyl', 'did you mean --only?'],
  [['build', '--json'], 'build has no option --json', 'run: pathdeck build --help'],
  [['export', '--only', 'html'], 'export has no option --only', 'run: pathdeck export --help'],
  [['build', '--out'], '--out needs <folder>', 'run: pathdeck build --help'],
  [['build', '--out', '--quiet'], '--out needs <folder>', 'run: pathdeck build --help'],
  [['build', '--out', ''], '--out: nothing is named', 'run: pathdeck'],
  [['build', '--out', 'a', '--out', 'b'], '--out is given twice: a, b', 'run: pathdeck build --help'],
  [['build', '--quiet=no'], '--quiet takes no value', 'run: pathdeck build --help'],
  [['build', '--only', 'talk,flim'], '--only: there is no flim; it takes talk, html, pdf', 'run: pathdeck'],
  [['build', '--only', 'talk,htlm'], '--only: there is no htlm; ', 'did you mean html?'],
  [['build', '--only', 'talk,'], '--only: a part of the list is empty: talk,', 'run: pathdeck'],
  [['build', '--clicks', 'al'], '--clicks: there is no al; it takes final, all', 'did you mean all?'],
  [['dev', '--port', 'x'], '--port: not a whole number from 0 to 65535: x', 'run: pathdeck'],
  [['dev', '--port', '65536'], '--port: not a whole number from 0 to 65535: 65536', 'run: pathdeck'],
  [['dev', '--port', '1e3'], '--port: not a whole number from 0 to 65535: 1e3', 'run: pathdeck'],
  [['dev', 'a', 'b', 'c'], 'dev takes [deck.md] alone: b c is too much', 'run: pathdeck dev --help'],
  [
    ['pathway', 'schema', 'extra'],
    'pathway schema takes nothing: extra',
    'run: pathdeck pathway schema --help',
  ],
  [['pathway', 'simulate'], 'pathway simulate needs <model>', 'run: pathdeck pathway simulate --help'],
  [
    ['pathway', 'convert', 'a.yaml'],
    'pathway convert needs <in> <out>',
    'run: pathdeck pathway convert --help',
  ],
  [['pathway', 'convert', 'a', 'b', 'c'], 'pathway convert takes <in> <out> alone: c is too much', 'run: '],
])('wrong usage is said with what to do: %j', async (words, message, hint) => {
  const { code, stdout, stderr } = await run(...words)
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr.startsWith(`error: ${message}`), stderr).toBe(true)
  expect(stderr).toContain(`\n  hint: ${hint}`)
})

test('all that is wrong is said at once', async () => {
  const { code, stderr } = await run('build', '--clicks', 'al', '--port', '1', '--wiht', 'notes')
  expect(code).toBe(2)
  for (const part of [
    'there is no option --wiht',
    '--clicks: there is no al',
    'build has no option --port',
    '3 errors',
  ])
    expect(stderr).toContain(part)
})

test('a list that is given twice is one list', async () => {
  const { stdout } = await runHere(
    ['pathway', 'simulate', join(installation, 'tests', 'models', 'adenosine.yaml')].concat([
      '--given',
      'ketamine',
      '--given',
      'ect',
      '--knockout',
      'a1r,a2ar',
      '--knockout',
      'a1r',
      '--json',
    ]),
    { cwd },
  )
  expect(JSON.parse(stdout)).toMatchObject({
    condition: { given: ['ketamine', 'ect'], knockout: ['a1r', 'a2ar'] },
  })
})

test('a deck that is not there is bad input, also when quiet', async () => {
  for (const command of ['build', 'export', 'dev']) {
    const { code, stderr } = await runCli([command, 'none.md', '--quiet'], { cwd })
    expect(code, command).toBe(2)
    expect(stderr, command).toMatch(/^error: there is no deck none\.md\n {2}hint: /)
  }
})

test('without a deck it is slides.md', async () => {
  const { code, stderr } = await runCli(['build'], { cwd })
  expect(code).toBe(2)
  expect(stderr).toContain('there is no deck slides.md')
})
