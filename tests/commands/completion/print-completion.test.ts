import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { commands, common } from '../../../scripts/commands/command-table.ts'
import { bashCompletion } from '../../../scripts/commands/completion/bash-completion.ts'
import { fishCompletion } from '../../../scripts/commands/completion/fish-completion.ts'
import { shells } from '../../../scripts/commands/completion/shells.ts'
import { zshCompletion } from '../../../scripts/commands/completion/zsh-completion.ts'
import { runHere } from '../../support/run-here.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { writeFiles } from '../../support/write-files.ts'

const isInstalled = (shell: string) => spawnSync(shell, ['-c', 'exit 0']).status === 0

const cwd = temporaryFolder()
beforeAll(() =>
  writeFiles(cwd, {
    'completion.bash': bashCompletion(commands, Object.values(common)),
    'completion.zsh': zshCompletion(commands, Object.values(common)),
    'completion.fish': fishCompletion(commands, Object.values(common)),
    'slides.md': '',
    'my talk.md': '',
    'notes.txt': '',
    'decks/one.md': '',
    'pathways/adenosine.yaml': '',
    'pathways/classical.yaml': '',
  }),
)

const run = (shell: string, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(shell, args, { cwd, encoding: 'utf8' })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  return stdout.split('\n').filter(Boolean)
}

test.each(shells.filter(isInstalled))('%s can read what is printed for it', (shell) => {
  expect(run(shell, '-n', join(cwd, `completion.${shell}`))).toEqual([])
})

describe.runIf(isInstalled('bash'))('bash offers', () => {
  /** As bash calls it for words of which the last is not finished yet. */
  const offered = (...words: string[]) =>
    new Set(
      run(
        'bash',
        '--norc',
        '-c',
        `source completion.bash; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _pathdeck; printf '%s\\n' "\${COMPREPLY[@]}"`,
        'bash',
        'pathdeck',
        ...words,
      ),
    )

  test.each([
    ['commands', ['bu'], ['build']],
    ['all commands', [''], ['build', 'export', 'dev', 'fetch', 'pathway', 'cite', 'completion', 'help']],
    ['the commands of a group', ['pathway', ''], ['check', 'simulate', 'convert', 'schema']],
    ['what there is help about', ['help', 'pathway', 's'], ['simulate', 'schema']],
    ['options of the command alone', ['export', '--o'], ['--out']],
    ['options of all', ['--q'], ['--quiet']],
    ['options behind others', ['build', '--only', 'pdf', '--cl'], ['--clicks']],
    ['values', ['build', '--clicks', ''], ['final', 'all']],
    ['values behind =', ['build', '--clicks', '=', 'a'], ['all']],
    ['values where = ends the word', ['build', '--clicks', '='], ['final', 'all']],
    ['the next value of a list', ['build', '--only', 'pdf,h'], ['pdf,html', 'pdf,handout']],
    ['folders', ['build', '--out', 'd'], ['decks']],
    [
      'decks, and folders that may have some',
      ['build', ''],
      ['decks', 'my talk.md', 'pathways', 'slides.md'],
    ],
    ['decks in a folder', ['build', 'decks/'], ['decks/one.md']],
    ['models by their names', ['pathway', 'check', 'ad'], ['adenosine']],
    [
      'models behind options',
      ['pathway', 'simulate', '--given', 'x', 'c'],
      ['classical', 'completion.bash', 'completion.fish', 'completion.zsh'],
    ],
    ['files', ['cite', 'add', 'n'], ['notes.txt']],
    ['shells', ['completion', ''], shells],
    ['nothing where a number stands', ['dev', '--port', ''], []],
    ['nothing where nothing stands', ['pathway', 'schema', ''], []],
  ])('%s: %j', (_, words, found) => {
    expect(offered(...words)).toEqual(new Set(found))
  })
})

describe.runIf(isInstalled('fish'))('fish offers', () => {
  test.each([
    ['bu', ['build']],
    ['pathway s', ['schema', 'simulate']],
    ['build --cli', ['--clicks']],
    ['build --clicks ', ['all', 'final']],
    ['build --only pdf,h', ['pdf,handout', 'pdf,html']],
    ['pathway check ad', ['adenosine']],
  ])('%s', (line, found) => {
    const script = `source completion.fish; complete -C 'pathdeck ${line}'`
    expect(run('fish', '--no-config', '-c', script).map((one) => one.split('\t')[0])).toEqual(found)
  })
})

test.each(shells)('what %s needs is all that is printed', async (shell) => {
  const { code, stdout, stderr } = await runHere(['completion', shell], { cwd })
  expect({ code, stdout, stderr }).toEqual({
    code: 0,
    stdout: readFileSync(join(cwd, `completion.${shell}`), 'utf8'),
    stderr: '',
  })
})

test('a shell that there is nothing for is refused', async () => {
  const { code, stderr } = await runHere(['completion', 'bsah'], { cwd })
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: 'error: there is no completion for bsah; it is for bash, zsh, fish\n  hint: did you mean bash?\n',
  })
})
