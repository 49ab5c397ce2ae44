import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { readDeck } from '../../../scripts/deck/read-deck.ts'
import { diagramRenderer } from '../../../scripts/diagram/diagram-renderer.ts'
import { drawDiagrams } from '../../../scripts/diagram/diagrams.ts'
import { cacheFolder } from '../../../scripts/shared/project.ts'
import { buildTalk } from '../../../scripts/talk/build-talk.ts'
import { configureSlidev } from '../../../scripts/talk/configure-slidev.ts'
import { deckFolder, writeFiles } from '../../support/deck-folder.ts'
import { plainConfig, plainFonts } from '../../support/renderer.ts'

vi.mock('../../../scripts/shared/project.ts', () => import('../../support/own-cache.ts'))

const utilities = join(cacheFolder, 'utilities')
const before = process.cwd()

beforeAll(() => {
  process.chdir(
    deckFolder({ 'slides.md': '---\ntheme: none\n---\n\n# One\n\n<p class="mt-7 dose">Adenosine</p>\n' }),
  )
})

afterAll(() => process.chdir(before))

/** Builds the deck, and gives its style sheet. */
async function style(): Promise<string> {
  const deck = await readDeck('slides.md')
  configureSlidev(deck, plainFonts)
  const nothingToDraw = () => Promise.reject(new Error('there is no diagram'))
  const renderer = diagramRenderer(nothingToDraw, 'none', plainConfig, plainFonts)
  await buildTalk(deck, drawDiagrams(deck, renderer), join(process.cwd(), 'out'))
  const name = readdirSync('out').find((file) => file.endsWith('.css')) ?? ''
  return readFileSync(join('out', name), 'utf8')
}

function learnt(): { file: string; words: Record<string, string[]> } {
  const [name = ''] = readdirSync(utilities)
  const file = join(utilities, name)
  const text = readFileSync(file, 'utf8')
  return { file, words: JSON.parse(text.slice(text.indexOf('\n'))) }
}

test('what was learnt of the pages of Slidev serves the next build, which gives the same', async () => {
  const first = await style()
  expect(first).toContain('.mt-7')
  expect(first).toContain('.slidev-glass-effect')
  const { file, words } = learnt()
  expect(Object.values(words).flat()).toContain('slidev-glass-effect')
  expect(Object.values(words).flat()).not.toContain('dose')
  expect(await style()).toBe(first)
  expect(learnt().words).toEqual(words)

  // Words are missing, and all else is as it should be.
  const kept = readFileSync(file, 'utf8')
  writeFileSync(file, kept.replace('"slidev-glass-effect",', ''))
  expect(readFileSync(file, 'utf8')).not.toBe(kept)
  expect(await style()).toBe(first)

  writeFileSync(file, kept.slice(0, 1000))
  expect(await style()).toBe(first)
  expect(learnt().words).toEqual(words)
})

test('a deck with rules of its own is read anew each time', async () => {
  rmSync(utilities, { recursive: true, force: true })
  writeFiles(process.cwd(), { 'uno.config.ts': "export default { rules: [['dose', { color: 'teal' }]] }" })
  expect(await style()).toContain('.dose{color:teal')
  expect(() => readdirSync(utilities)).toThrow()
})
