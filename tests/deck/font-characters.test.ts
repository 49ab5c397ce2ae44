import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { fontCharacters } from '../../scripts/deck/font-characters.ts'
import { cacheFolder, installation } from '../../scripts/shared/project.ts'
import { charactersOfFont } from '../support/characters-of-font.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

vi.mock('../../scripts/shared/project.ts', () => import('../support/empty-cache.ts'))

const fontFile = (family: string, file: string) =>
  join(installation, 'node_modules', '@fontsource', family, 'files', file)
const arrows = fontFile('noto-sans-sc', 'noto-sans-sc-109-400-normal.woff2')
const emoji = fontFile('noto-emoji', 'noto-emoji-emoji-400-normal.woff2')

test.each([arrows, emoji])('what a font has is what its character map says: %s', async (file) => {
  const { characters } = await fontCharacters(file)
  expect([...characters]).toEqual(charactersOfFont(readFileSync(file)))
})

test('what a package promises and its font lacks is not among them', async () => {
  const { characters } = await fontCharacters(fontFile('noto-sans-sc', 'noto-sans-sc-91-400-normal.woff2'))
  // U+207B is in the range that the package gives for this file.
  expect(characters.has(0x207b)).toBe(false)
})

test.each(['woff', 'ttf'])('a font in the form of %s says the same', async (form) => {
  const bytes = readFileSync(arrows.replace('.woff2', '.woff'))
  const file = join(temporaryFolder(), `font.${form}`)
  if (form === 'woff') writeFileSync(file, bytes)
  else {
    const { default: subsetFont } = await import('subset-font')
    writeFileSync(file, await subsetFont(bytes, '→★', { targetFormat: 'sfnt' }))
  }
  const { characters } = await fontCharacters(file)
  const expected = form === 'woff' ? charactersOfFont(readFileSync(arrows)) : [0x2192, 0x2605]
  expect([...characters].sort((a, b) => a - b)).toEqual(expected)
})

test('what was read once is kept by what the file holds, not by its name', async () => {
  const read = await fontCharacters(arrows)
  const kept = () => readdirSync(join(cacheFolder, 'characters'))
  const before = kept()
  const copy = join(temporaryFolder(), 'copy.woff2')
  writeFileSync(copy, readFileSync(arrows))
  expect(await fontCharacters(copy)).toEqual(read)
  expect(kept()).toEqual(before)
})

test('a file that is no font is refused', async () => {
  const file = join(temporaryFolder(), 'none.woff2')
  writeFileSync(file, 'no font')
  await expect(fontCharacters(file)).rejects.toThrow('this is no font')
})
