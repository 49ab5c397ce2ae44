import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { type Chromium, pinnedChromium } from '../../scripts/browser/pinned-chromium.ts'
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
})
