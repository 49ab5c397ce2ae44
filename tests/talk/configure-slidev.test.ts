import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readDeck } from '../../scripts/deck/read-deck.ts'
import { findWebFonts } from '../../scripts/deck/web-fonts.ts'
import { configureSlidev } from '../../scripts/talk/configure-slidev.ts'
import { deckFolder } from '../support/deck-folder.ts'

const text =
  '---\ntheme: none\nfonts:\n  sans: IBM Plex Serif\nmonaco: true\nrecord: true\nremoteAssets: true\n---\n\n# One\n'

const before = process.cwd()
beforeAll(() => process.chdir(deckFolder({ 'slides.md': text })))
afterAll(() => process.chdir(before))

async function configured(mode: 'build' | 'dev', file = 'slides.md') {
  const deck = await readDeck(file, mode)
  configureSlidev(deck, findWebFonts(deck.slidev.data.config.fonts, deck.root))
  return deck.slidev
}

describe.each(['build', 'dev'] as const)('in %s', (mode) => {
  test('Pathdeck is an addon of the deck, behind nothing of its own', async () => {
    const { roots, userRoot } = await configured(mode)
    expect(existsSync(join(roots[0] ?? '', 'components', 'PathdeckDiagram.vue'))).toBe(true)
    expect(roots).toContain(userRoot)
  })

  test('fonts come from the deck and nothing from another host', async () => {
    const { config } = (await configured(mode)).data
    expect(config.fonts.sans.slice(0, 2)).toEqual(['"IBM Plex Serif"', '"IBM Plex Sans"'])
    expect(config.fonts.webfonts).toEqual([])
    expect(config.remoteAssets).toBe(false)
  })
})

test("the presenter's timer goes by the slot, unless the deck sets it", async () => {
  writeFileSync('slot.md', text.replace('theme: none', 'theme: none\nslot: 25m'))
  writeFileSync('both.md', text.replace('theme: none', 'theme: none\nslot: 25m\nduration: 20min'))
  expect((await configured('build')).data.config.duration).toBe('30min')
  expect((await configured('build', 'slot.md')).data.config.duration).toBe(25 * 60)
  expect((await configured('build', 'both.md')).data.config.duration).toBe('20min')
})

test('outputs carry an editor, a recorder and an exporter where the deck asks for them; the live preview as ever', async () => {
  writeFileSync('bare.md', '---\ntheme: none\n---\n\n# One\n')
  const bare = await configured('build', 'bare.md')
  expect(bare.data.config.monaco).toBe(false)
  expect(bare.utils.define).toMatchObject({
    __SLIDEV_FEATURE_RECORD__: 'false',
    __SLIDEV_FEATURE_BROWSER_EXPORTER__: 'false',
    __SLIDEV_FEATURE_PRINT__: 'true',
  })
  const { data, utils } = await configured('build')
  expect(data.config).toMatchObject({ monaco: true, download: false, pwa: false })
  expect(utils.define).toMatchObject({ __SLIDEV_FEATURE_RECORD__: 'true', __SLIDEV_FEATURE_PWA__: 'false' })
  expect((await configured('dev', 'bare.md')).data.config).toMatchObject({ monaco: true, record: 'dev' })
})

test('how far a line of code is coloured does not depend on how busy the machine is', async () => {
  expect((await configured('build')).utils.shikiOptions).toMatchObject({ tokenizeTimeLimit: 0 })
})
