import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { type Chromium, forgetPinnedChromium, pinnedChromium } from '../../scripts/browser/pinned-chromium.ts'
import { cacheFolder, installation } from '../../scripts/shared/project.ts'

// A cache in which nothing is unpacked yet.
vi.mock('../../scripts/shared/project.ts', () => import('../support/empty-cache.ts'))

const hash = (content: Uint8Array) => createHash('sha256').update(content).digest('hex')

describe.runIf(process.platform === 'linux' && process.arch === 'x64')('the Chromium of the lockfile', () => {
  let chromium: Chromium | undefined

  beforeAll(async () => {
    // Two builds that start at the same time both want it.
    const both = await Promise.all([pinnedChromium(), pinnedChromium()])
    expect(both[0]).toEqual(both[1])
    chromium = both[0]
  })

  test('is unpacked into the cache, once, with nothing left beside it', () => {
    const [name, ...others] = readdirSync(cacheFolder)
    expect(others).toEqual([])
    expect(chromium?.executable).toBe(join(cacheFolder, name ?? '', 'chromium'))
    expect(chromium?.identity).toBe(`pinned ${name?.replace('chromium-', '')}`)
  })

  test('is what the package carries', () => {
    const packed = readFileSync(join(installation, 'node_modules/@sparticuz/chromium/bin/chromium.br'))
    expect(hash(readFileSync(chromium?.executable ?? ''))).toBe(hash(brotliDecompressSync(packed)))
  })

  test('starts with the environment that is given with it, and no more', () => {
    const version = execFileSync(chromium?.executable ?? '', ['--headless=shell', '--version'], {
      env: { ...chromium?.environment },
      encoding: 'utf8',
    })
    expect(version).toMatch(/\b153\./)
  })

  test('sees the packaged fonts and none of the machine', async () => {
    const file = chromium?.environment.FONTCONFIG_FILE ?? ''
    const configuration = await readFile(file, 'utf8')
    const folders = [...configuration.matchAll(/<dir prefix="relative">(.*?)<\/dir>/g)].map(([, folder]) =>
      join(file, '..', folder ?? ''),
    )
    expect(folders.length).toBe(1)
    expect(
      readdirSync(folders[0] ?? '', { recursive: true, encoding: 'utf8' }).filter((file) =>
        /\.(ttf|otf)$/.test(file),
      ),
    ).not.toEqual([])
    expect(configuration).not.toContain('<include')
  })

  describe('is unpacked anew', () => {
    const folder = () => join(chromium?.executable ?? '', '..')
    /** Names and contents of all files. */
    const content = () =>
      readdirSync(folder(), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name !== 'whole.json')
        .map((entry) => join(entry.parentPath, entry.name))
        .map((file) => [file, hash(readFileSync(file))])
        .sort()

    let before: string[][]
    beforeAll(() => {
      before = content()
    })

    test.each<[string, (folder: string) => void]>([
      ['its program was written over', (at) => writeAt(join(at, 'chromium'), 5000)],
      ['its fonts are gone', (at) => rmSync(join(at, 'fonts'), { recursive: true })],
      ['the list of what it holds is broken', (at) => writeFileSync(join(at, 'whole.json'), '{')],
    ])('when %s', async (_, damage) => {
      damage(folder())
      expect(await pinnedChromium()).toEqual(chromium)
      expect(content()).toEqual(before)
      expect(readdirSync(cacheFolder)).toHaveLength(1)
    })

    test('when it does not start, once', async () => {
      expect(await forgetPinnedChromium()).toBe(true)
      expect(existsSync(folder())).toBe(false)
      await pinnedChromium()
      expect(existsSync(folder())).toBe(true)
      expect(await forgetPinnedChromium()).toBe(false)
    })
  })
})

function writeAt(file: string, position: number): void {
  const handle = openSync(file, 'r+')
  writeSync(handle, 'damage', position)
  closeSync(handle)
}
