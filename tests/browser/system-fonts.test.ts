import { readFileSync } from 'node:fs'
import { afterEach, expect, test, vi } from 'vitest'
import { systemFonts } from '../../scripts/browser/system-fonts.ts'
import { fontCharacters } from '../../scripts/deck/font-characters.ts'

afterEach(() => vi.unstubAllEnvs())

test('the pinned browser sees the fonts that come with it', async () => {
  const files = (await systemFonts()) ?? []
  expect(files.length).toBeGreaterThan(0)
  expect(files.every((file) => readFileSync(file).length > 0)).toBe(true)
})

test('they have what axes and labels of pictures are written with', async () => {
  const fonts = await Promise.all(((await systemFonts()) ?? []).map(fontCharacters))
  const lacking = [...'aéΔµ₂⁻³−→⇌≤±°'].filter(
    (character) => !fonts.some(({ characters }) => characters.has(character.codePointAt(0) ?? 0)),
  )
  expect(lacking).toEqual([])
})

test('of another browser nothing is known', async () => {
  vi.stubEnv('PATHDECK_CHROMIUM', process.execPath)
  expect(await systemFonts()).toBeUndefined()
})
