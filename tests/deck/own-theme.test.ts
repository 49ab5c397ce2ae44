import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ownTheme } from '../../scripts/deck/own-theme.ts'
import { readDeck } from '../../scripts/deck/read-deck.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { writeFiles } from '../support/write-files.ts'

// No packages lie beside it.
const folder = temporaryFolder()
const read = (headmatter: string) => {
  writeFiles(folder, { 'slides.md': `---\n${headmatter}\n---\n\n# One\n` })
  return readDeck(join(folder, 'slides.md'))
}

test('a deck in any folder has the theme by its name, which is all that the talk knows of it', async () => {
  const { slidev } = await read('theme: pathdeck')
  expect(slidev.themeRoots).toEqual([ownTheme.folder])
  expect(slidev.data.config.theme).toBe('pathdeck')
  expect((await slidev.utils.getLayouts()).default).toBe(join(ownTheme.folder, 'layouts', 'default.vue'))
})

test('its fonts are those of the theme, unless the deck names others', async () => {
  const { slidev } = await read('theme: pathdeck\nfonts:\n  sans: Source Sans 3')
  expect(slidev.data.config.fonts.webfonts).toEqual(['Source Sans 3', 'IBM Plex Serif', 'IBM Plex Mono'])
})

test('a deck that asks for no theme has none', async () => {
  const { slidev } = await read('theme: none')
  expect(slidev.themeRoots).toEqual([])
})
