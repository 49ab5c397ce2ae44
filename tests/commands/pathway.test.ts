import { expect, test } from 'vitest'
import { runCli } from '../support/run-cli.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const run = (...words: string[]) => runCli(['pathway', ...words], { cwd: temporaryFolder() })

test.each([
  [[], 'there is no command pathway\n'],
  [['bake'], 'there is no command pathway bake\n'],
  [['convert', 'a.yaml'], 'pathway convert takes two files\n'],
  [['convert', 'a.yaml', 'b.sif', 'c.sif'], 'pathway convert takes two files\n'],
])('wrong usage is said with what to do: %j', async (words, message) => {
  const { code, stdout, stderr } = await run(...words)
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toBe(`error: ${message}  hint: run: pathdeck --help\n`)
})
