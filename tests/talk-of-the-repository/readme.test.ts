import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { installation } from '../../scripts/shared/project.ts'
import { runCli } from '../support/run-cli.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

test('the commands on pathways in the README work', async () => {
  const folder = temporaryFolder()
  for (const name of ['pathways', 'references.json'])
    cpSync(join(installation, name), join(folder, name), { recursive: true })
  const commands = [
    ...readFileSync(join(installation, 'README.md'), 'utf8').matchAll(/^npx pathdeck (pathway [^#\n]+)/gm),
  ]
  expect(commands.length).toBeGreaterThan(2)
  for (const [, words = ''] of commands)
    expect(await runCli(words.trim().split(' '), { cwd: folder })).toMatchObject({ code: 0 })
})
