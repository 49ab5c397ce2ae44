import { existsSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { cacheFolder, installation } from '../../scripts/shared/project.ts'
import { writeFiles } from '../support/deck-folder.ts'
import { startNode } from '../support/run-cli.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const start = `
  import { mkdtempSync } from 'node:fs'
  import { tmpdir } from 'node:os'
  import { join } from 'node:path'
  import { useTemporaryFolder } from '${join(installation, 'scripts/shared/temporary-folder.ts')}'
  await useTemporaryFolder()
  process.stdout.write(mkdtempSync(join(tmpdir(), 'browser-')) + '\\n')`

function run(program: string) {
  const cwd = temporaryFolder()
  writeFiles(cwd, { 'package.json': '{"type":"module"}', 'program.ts': program })
  return startNode(['program.ts'], { cwd })
}

test('what the process leaves behind lies in the cache, and goes when the process ends', async () => {
  const { code, stdout } = await run(start).ended
  const left = stdout.trim()
  expect(code).toBe(0)
  expect(dirname(dirname(left))).toBe(cacheFolder)
  expect(existsSync(dirname(left))).toBe(false)
})

test('what a killed process leaves behind goes with the next one', async () => {
  const killed = run(`${start}\nsetInterval(() => undefined, 1000)`)
  const left = (await killed.written(/^\/.*$/m))[0]
  killed.child.kill('SIGKILL')
  await killed.ended
  expect(existsSync(left)).toBe(true)
  await run(start).ended
  expect(existsSync(left)).toBe(false)
})

test("what Slidev's loader compiles stays for the next process", async () => {
  const load = `
    import { mkdirSync, writeFileSync } from 'node:fs'
    import { tmpdir } from 'node:os'
    import { join } from 'node:path'
    import { useTemporaryFolder } from '${join(installation, 'scripts/shared/temporary-folder.ts')}'
    await useTemporaryFolder()
    mkdirSync(join(tmpdir(), 'jiti'), { recursive: true })
    writeFileSync(join(tmpdir(), 'jiti', 'kept-by-a-test'), 'compiled')`
  expect((await run(load).ended).code).toBe(0)
  const kept = join(cacheFolder, 'jiti', 'kept-by-a-test')
  expect(existsSync(kept)).toBe(true)
  rmSync(kept)
})
