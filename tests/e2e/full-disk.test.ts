import { spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { beforeAll, describe, expect, test } from 'vitest'
import { ExitCode } from '../../scripts/shared/problem.ts'
import { installation } from '../../scripts/shared/project.ts'
import { deckFolder } from '../support/deck-folder.ts'
import { hashFolder } from '../support/hash-folder.ts'
import { runCli } from '../support/run-cli.ts'

const folder = deckFolder({ 'slides.md': '---\ntheme: none\n---\n\n# Good\n' })

/** Runs a shell's line with a disk of that size at `small/`, which nobody else sees. */
async function onSmallDisk(
  size: string,
  line: string,
): Promise<{ code: number; stdout: string; stderr: string }> {
  const script = `mkdir -p small && mount -t tmpfs -o size=${size} tmpfs small && ${line}`
  const child = spawn('unshare', ['--mount', ...asRoot, 'bash', '-c', script], {
    cwd: folder,
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      node: process.execPath,
      pathdeck: join(installation, 'scripts', 'pathdeck.js'),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [stdout, stderr, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number>((resolve) => child.once('close', (ended) => resolve(ended ?? -1))),
  ])
  return { code, stdout, stderr }
}

const asRoot = process.getuid?.() === 0 ? [] : ['--map-root-user']
const canMount =
  spawnSync('unshare', ['--mount', ...asRoot, 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0

describe.runIf(canMount)('a disk that is full', () => {
  beforeAll(async () => {
    expect((await runCli(['build'], { cwd: folder })).code).toBe(ExitCode.ok)
  })

  const listed = 'cd small && find . -mindepth 1 | sort'

  test.each(['64k', '1m', '1300k'])('ends a build in one line and leaves nothing: %s', async (size) => {
    const build = '"$node" "$pathdeck" build --quiet --out small/dist; code=$?'
    const { code, stdout, stderr } = await onSmallDisk(size, `${build}; ${listed}; exit $code`)
    expect(stderr.split('\n').filter((line) => !line.startsWith('note: '))).toEqual([
      expect.stringMatching(/^slides\.md: error: the disk is full/),
      '  hint: make room; --debug shows where this comes from',
      '',
    ])
    expect(code).toBe(ExitCode.internal)
    expect(stdout).toBe('./dist\n')
  })

  test('leaves the outputs of an earlier build', async () => {
    const again = 'cp -r dist small/ && "$node" "$pathdeck" build --quiet --out small/dist; code=$?'
    const copy = 'rm -rf after && cp -r small/dist after'
    expect((await onSmallDisk('4m', `${again}; ${copy}; exit $code`)).code).toBe(ExitCode.internal)
    expect(hashFolder(join(folder, 'after'))).toEqual(hashFolder(join(folder, 'dist')))
  })
})
