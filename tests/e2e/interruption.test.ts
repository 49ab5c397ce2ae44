import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { ExitCode } from '../../scripts/shared/problem.ts'
import { cacheFolder } from '../../scripts/shared/project.ts'
import { deckFolder, writeFiles } from '../support/deck-folder.ts'
import { hashFolder } from '../support/hash-folder.ts'
import { runCli, startCli } from '../support/run-cli.ts'

const deck = (title: string) => `---\ntheme: none\n---\n\n# ${title}\n`
const folder = deckFolder({ 'slides.md': deck('Good') })
const dist = join(folder, 'dist')
let before: Record<string, string>

beforeAll(async () => {
  expect((await runCli(['build'], { cwd: folder })).code).toBe(ExitCode.ok)
  before = hashFolder(dist)
  writeFiles(folder, { 'slides.md': deck('Changed') })
})

/** The processes that a build started and that still run, by their command lines. */
function processesOf(pid: number | undefined): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        return [readFileSync(join('/proc', name, 'cmdline'), 'latin1')]
      } catch {
        return []
      }
    })
    .filter((line) => line.includes(`temporary-${pid}-`))
}

test('Ctrl-C ends a build with 130, and leaves the last good outputs, no process and no folder', async () => {
  const build = startCli(['build'], { cwd: folder })
  await build.written(/✓ talk/)
  build.child.kill('SIGINT')
  expect((await build.ended).code).toBe(ExitCode.interrupted)
  expect(hashFolder(dist)).toEqual(before)
  expect(readdirSync(dist)).toEqual(['slides'])
  expect(processesOf(build.child.pid)).toEqual([])
  expect(readdirSync(cacheFolder).filter((name) => name.includes(`-${build.child.pid}-`))).toEqual([])
})

test.runIf(process.platform === 'linux')(
  'a killed build leaves the last good outputs and no process',
  async () => {
    const build = startCli(['build'], { cwd: folder })
    await build.written(/✓ talk/)
    build.child.kill('SIGKILL')
    expect((await build.ended).code).toBeNull()
    for (const [file, hash] of Object.entries(before)) expect(hashFolder(dist)[file]).toBe(hash)
    await expect.poll(() => processesOf(build.child.pid)).toEqual([])

    // The next build clears what is left of it.
    expect((await runCli(['build'], { cwd: folder })).code).toBe(ExitCode.ok)
    expect(readdirSync(dist)).toEqual(['slides'])
    expect(readdirSync(join(dist, 'slides')).sort()).toEqual([
      'handout.pdf',
      'slides.pdf',
      'talk',
      'talk.html',
    ])
    expect(readdirSync(cacheFolder).filter((name) => name.includes(`-${build.child.pid}-`))).toEqual([])
  },
)

test('two builds of a deck at the same time do not disturb each other', async () => {
  const both = await Promise.all([1, 2].map(() => runCli(['build'], { cwd: folder })))
  expect(both.map(({ code }) => code)).toEqual([ExitCode.ok, ExitCode.ok])
  expect(readdirSync(join(dist, 'slides')).sort()).toEqual(['handout.pdf', 'slides.pdf', 'talk', 'talk.html'])
})
