import { existsSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { findChromium } from '../../scripts/browser/find-chromium.ts'
import { cacheFolder } from '../../scripts/shared/project.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

afterEach(() => {
  vi.unstubAllEnvs()
})

test('PATHDECK_CHROMIUM wins', async () => {
  vi.stubEnv('PATHDECK_CHROMIUM', process.execPath)
  expect(await findChromium()).toMatchObject({ executable: process.execPath, environment: {}, pinned: false })
})

test('what is behind PATHDECK_CHROMIUM is another browser after an update, also behind a link', async () => {
  const folder = temporaryFolder()
  const [program, link] = [join(folder, 'chromium-150'), join(folder, 'chromium')]
  writeFileSync(program, 'one')
  symlinkSync(program, link)
  vi.stubEnv('PATHDECK_CHROMIUM', link)
  const before = await findChromium()
  expect((await findChromium()).identity).toBe(before.identity)
  writeFileSync(program, 'other')
  expect((await findChromium()).identity).not.toBe(before.identity)
})

test('PATHDECK_CHROMIUM naming no file is a missing tool, with what to do', async () => {
  vi.stubEnv('PATHDECK_CHROMIUM', '/nowhere/chromium')
  await expect(findChromium()).rejects.toMatchObject({
    exitCode: 3,
    problems: [
      {
        severity: 'error',
        message: expect.stringContaining('/nowhere/chromium'),
        hint: expect.stringContaining('unset the variable'),
      },
    ],
  })
})

test.runIf(process.platform === 'linux' && process.arch === 'x64')(
  'without it, the one of the lockfile, unpacked into the cache',
  async () => {
    vi.stubEnv('PATHDECK_CHROMIUM', undefined)
    const { executable, identity } = await findChromium()
    expect(executable.startsWith(cacheFolder)).toBe(true)
    expect(existsSync(executable)).toBe(true)
    expect(identity).toMatch(/^pinned \d+\.\d+\.\d+-webgl-dejavu-\d+\.\d+\.\d+$/)
  },
)
