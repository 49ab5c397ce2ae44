import { expect, test } from 'vitest'
import { readDeck } from '../../scripts/deck/read-deck.ts'
import { deckFolder } from '../support/deck-folder.ts'

async function exported(headmatter: string) {
  const slides = ['One', 'Two', 'Three', 'Four', 'Five'].map((title) => `# ${title}\n`).join('\n---\n\n')
  const folder = deckFolder({ 'slides.md': `---\ntheme: none\n${headmatter}---\n\n${slides}` })
  const { exported, warnings } = await readDeck(`${folder}/slides.md`)
  return { ...exported, warnings: warnings.map(({ message, at }) => [at?.line, message]) }
}

test('a deck says that its slides are printed dark, with their clicks, and which', async () => {
  expect(
    await exported('export:\n  dark: true\n  withClicks: true\n  withToc: true\n  range: 1,4-\n'),
  ).toEqual({
    isDark: true,
    withClicks: true,
    slides: [1, 4, 5],
    warnings: [],
  })
  expect(await exported('')).toEqual({
    isDark: false,
    withClicks: false,
    slides: [1, 2, 3, 4, 5],
    warnings: [],
  })
  expect(await exported('colorSchema: dark\nexport:\n  range: 3\n')).toMatchObject({
    isDark: true,
    slides: [3],
  })
})

test('what cannot be followed is told with its line', async () => {
  expect(
    await exported('export:\n  format: png\n  dark: maybe\n  range: 9-12\n  timeout: 60000\n  scale: 3\n'),
  ).toEqual({
    isDark: false,
    withClicks: false,
    slides: [1, 2, 3, 4, 5],
    warnings: [
      [4, 'headmatter: export.format: png is left out'],
      [5, 'headmatter: export.dark: maybe is left out'],
      [8, 'headmatter: export.scale: 3 is left out'],
      [6, 'headmatter: export.range: 9-12 is left out'],
    ],
  })
})
