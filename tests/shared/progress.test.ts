import { join } from 'node:path'
import { expect, test } from 'vitest'
import { installation } from '../../scripts/shared/project.ts'
import { writeFiles } from '../support/deck-folder.ts'
import { startNode } from '../support/run-cli.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

/** Runs a few lines that talk to a person, in a process of their own: what they write is the behaviour. */
function run(lines: string) {
  const cwd = temporaryFolder()
  writeFiles(cwd, {
    'package.json': '{"type":"module"}',
    'program.ts': `import { beQuiet, say, step } from '${join(installation, 'scripts/shared/progress.ts')}'\n${lines}`,
  })
  return startNode(['program.ts'], { cwd }).ended
}

const warning = `{ severity: 'warning', message: 'odd', at: { file: 'a.md', line: 3 } }`
const error = `{ severity: 'error', message: 'wrong', hint: 'mend it' }`

test('results go to stdout, everything else to stderr', async () => {
  const { stdout, stderr } = await run(`
    say.result('0.1.0')
    say.result('ends in a line break\\n')
    say.line('remark')
    say.problems([${warning}, ${error}])
    say.error('2 errors')`)
  expect(stdout).toBe('0.1.0\nends in a line break\n')
  expect(stderr).toBe('remark\na.md:3: warning: odd\nerror: wrong\n  hint: mend it\n2 errors\n')
})

test('a remark that is made once is made once', async () => {
  const { stderr } = await run(`say.once('no sandbox'); say.once('no sandbox'); say.once('other')`)
  expect(stderr).toBe('note: no sandbox\nnote: other\n')
})

test('a hint that several problems share is given once', async () => {
  const { stderr } = await run(`
    say.problems([
      { severity: 'warning', message: 'first', hint: 'mend it' },
      { severity: 'warning', message: 'second', hint: 'mend it' },
      { severity: 'warning', message: 'third', hint: 'drop it' },
      { severity: 'warning', message: 'fourth' },
    ])`)
  expect(stderr).toBe(
    'warning: first\n  hint: mend it\nwarning: second\nwarning: third\n  hint: drop it\nwarning: fourth\n',
  )
})

test('quiet keeps results and errors, and nothing else', async () => {
  const { stdout, stderr } = await run(`
    beQuiet()
    say.line('remark')
    say.once('note')
    say.problems([${warning}, ${error}])
    say.result(await step('read', async (remark) => { remark('3 slides'); return 'result' }))
    await step('talk', () => Promise.reject(new Error('broken'))).catch(({ message }) => say.error(message))`)
  expect(stdout).toBe('result\n')
  expect(stderr).toBe('error: wrong\n  hint: mend it\nbroken\n')
})

test('a step is one line when it is done, with its remark and its time', async () => {
  const { stdout, stderr } = await run(`
    say.result(String(await step('read', async (remark) => { remark('3 slides'); remark('4 slides'); return 4 })))
    await step('talk', async () => undefined)`)
  expect(stdout).toBe('4\n')
  expect(stderr).toMatch(/^✓ read \(4 slides\) \d+\.\d s\n✓ talk \d+\.\d s\n$/)
})

test('a step that fails says so and passes its error on', async () => {
  const { stderr } = await run(`
    await step('talk', () => Promise.reject(new Error('broken'))).catch(({ message }) => say.error(message))`)
  expect(stderr).toBe('✗ talk\nbroken\n')
})
