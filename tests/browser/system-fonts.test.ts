import { readFileSync } from 'node:fs'
import { afterEach, expect, test, vi } from 'vitest'
import { systemFonts } from '../../scripts/browser/system-fonts.ts'

afterEach(() => vi.unstubAllEnvs())

test('the pinned browser sees the fonts that come with it', async () => {
  const files = (await systemFonts()) ?? []
  expect(files.length).toBeGreaterThan(0)
  expect(files.every((file) => readFileSync(file).length > 0)).toBe(true)
})

test('of another browser nothing is known', async () => {
  vi.stubEnv('PATHDECK_CHROMIUM', process.execPath)
  expect(await systemFonts()).toBeUndefined()
})
