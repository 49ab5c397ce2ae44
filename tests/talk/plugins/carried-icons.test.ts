import { build } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readDeck } from '../../../scripts/deck/read-deck.ts'
import { carriedIcons } from '../../../scripts/talk/plugins/carried-icons.ts'
import { deckFolder } from '../../support/deck-folder.ts'

const before = process.cwd()
afterAll(() => process.chdir(before))

/** As far as it matters here, what the library does: it shows the icons that it was given. */
const library =
  'const given = []; function addCollection(set) { given.push(set) } export { addCollection, given };'

beforeAll(() =>
  process.chdir(
    deckFolder({
      'slides.md':
        '---\ntheme: ./signs\nicon: carbon:arrow-up\n---\n\n<Sign icon="carbon:app-switcher" /> at 12:30, carbon:no-such-icon\n',
      'signs/package.json': '{"name":"slidev-theme-signs","version":"1.0.0"}',
      'signs/components/Sign.vue': `<script setup>
import { Icon } from '@iconify/vue'
defineProps({ icon: { default: 'carbon-arrow-down' } })
</script>
<template><Icon :icon="icon" /></template>`,
      'signs/node_modules/@iconify/vue/dist/iconify.mjs': library,
    }),
  ),
)

test('icons that a deck or its theme names for @iconify/vue are carried, and no others', async () => {
  const deck = await readDeck('slides.md')
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [carriedIcons(deck)],
    build: {
      write: false,
      minify: false,
      lib: { entry: 'signs/node_modules/@iconify/vue/dist/iconify.mjs', formats: ['es'] },
    },
  })
  const chunks = [built].flat().flatMap((result) => ('output' in result ? result.output : []))
  const code = chunks.map((chunk) => ('code' in chunk ? chunk.code : '')).join('')
  const { given } = await import(`data:text/javascript,${encodeURIComponent(code)}`)
  expect(given).toMatchObject([
    { prefix: 'carbon', width: 32, aliases: { 'app-switcher': { parent: 'switcher' } } },
  ])
  expect(Object.keys(given[0].icons)).toEqual(['arrow-down', 'arrow-up', 'switcher'])
})
