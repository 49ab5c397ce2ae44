import { afterAll, beforeAll, expect, test } from 'vitest'
import { readDeck } from '../../scripts/deck/read-deck.ts'
import { themeAsksFor } from '../../scripts/deck/theme-asks-for.ts'
import { deckFolder } from '../support/deck-folder.ts'

const before = process.cwd()
afterAll(() => process.chdir(before))

const picture = 'https://example.org/cover.jpg'

beforeAll(() => {
  process.chdir(
    deckFolder({
      'slides.md': '---\ntheme: ./lab\n---\n\n# One\n',
      'plain.md': `---\ntheme: none\n---\n\n![a](${picture})\n`,
      'lab/package.json': '{"name":"slidev-theme-lab","version":"1.0.0"}',
      'lab/layouts/cover.vue': `<template><div style="background: url(${picture})"><slot /></div></template>`,
      'lab/styles/index.ts': "import 'sheets/all.css'",
      'lab/node_modules/sheets/all.css': '@font-face { src: url(https://example.org/a.woff2) }',
      'lab/README.md': 'see https://example.org/manual',
      'lab/node_modules/other/style.css': "a{background:url('https://example.org/other.png')}",
    }),
  )
})

test('an address that stands in a component or a style of the theme is the theme’s', async () => {
  const deck = await readDeck('slides.md')
  expect(themeAsksFor(deck, picture)).toBe(true)
  expect(themeAsksFor(deck, 'https://example.org/a.woff2')).toBe(true)
  expect(themeAsksFor(deck, 'https://example.org/mine.jpg')).toBe(false)
})

test('what its manual or its packages name is not', async () => {
  const deck = await readDeck('slides.md')
  expect(themeAsksFor(deck, 'https://example.org/manual')).toBe(false)
  expect(themeAsksFor(deck, 'https://example.org/other.png')).toBe(false)
})

test('a deck without a theme asks for everything itself', async () => {
  expect(themeAsksFor(await readDeck('plain.md'), picture)).toBe(false)
})
