import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-chromium'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { launchBrowser } from '../../scripts/browser/launch-browser.ts'
import { serve } from '../../scripts/browser/serve.ts'
import { readDeck } from '../../scripts/deck/read-deck.ts'
import type { DiagramRenderer } from '../../scripts/diagram/diagram-renderer.ts'
import { drawDiagrams } from '../../scripts/diagram/diagrams.ts'
import { type BuiltTalk, buildTalk } from '../../scripts/talk/build-talk.ts'
import { configureSlidev } from '../../scripts/talk/configure-slidev.ts'
import { deckFolder, writeFiles } from '../support/deck-folder.ts'
import { redPixel } from '../support/print-page.ts'
import { plainFonts, plainRenderer } from '../support/renderer.ts'

vi.mock('../../scripts/shared/project.ts', () => import('../support/own-cache.ts'))

const text = `---
theme: none
title: Adenosine
layout: image-right
image: /mouse.png
---

# Adenosine 腺苷

$\\frac{a}{b}$

---

# Two

\`\`\`mermaid {scale: 0.5}
graph LR
  accTitle: Ketamine → adenosine
  a --> b
\`\`\`

\`\`\`ts {monaco}
const dose = 10
\`\`\`

<style>h1 { color: red }</style>
`

const before = process.cwd()
let browser: Browser
let renderer: DiagramRenderer

beforeAll(async () => {
  process.chdir(
    deckFolder({
      'slides.md': text,
      'vite.config.js': 'export default { define: { __MINE__: \'"from vite.config"\' } }',
      'setup/main.js': 'export default () => { document.documentElement.dataset.mine = __MINE__ }',
      'public/mouse.png': Buffer.from(redPixel.split(',')[1] ?? '', 'base64'),
    }),
  )
  browser = await launchBrowser()
  renderer = plainRenderer(browser, 'tests')
})

afterAll(async () => {
  process.chdir(before)
  await renderer.close()
  await browser.close()
})

async function built(entry: string, folder: string): Promise<BuiltTalk> {
  const deck = await readDeck(entry)
  const diagrams = drawDiagrams(deck, renderer)
  configureSlidev(deck, plainFonts)
  return buildTalk(deck, diagrams, join(process.cwd(), folder))
}

describe('a built talk', () => {
  let talk: BuiltTalk

  beforeAll(async () => {
    talk = await built('slides.md', 'out')
  })

  test('is one script, and no editor with it', () => {
    const names = readdirSync('out', { recursive: true, encoding: 'utf8' })
    expect(names.filter((name) => name.endsWith('.js')).length).toBe(1)
    expect(names.filter((name) => /monaco|worker/i.test(name))).toEqual([])
  })

  test('names its files from where it lies, so that it can lie anywhere', () => {
    const html = readFileSync('out/index.html', 'utf8')
    expect(html.match(/(?:src|href)="\/[^"]*"/g)).toBeNull()
    expect(html.match(/(?:src|href)="(?:https?:)?\/\/[^"]*"/g)).toBeNull()
  })

  test('tells the characters it can show', () => {
    for (const character of '腺苷→')
      expect(talk.characters.has(character.codePointAt(0) ?? 0), character).toBe(true)
    expect(talk.characters.has('受'.codePointAt(0) ?? 0)).toBe(false)
  })

  test('shows its slides under any path: pictures, diagrams, code, and what the deck sets up itself', async () => {
    const site = await serve({ folders: { '/talks/2025/adenosine/': join(process.cwd(), 'out') } })
    const page = await browser.newPage()
    const lost: string[] = []
    page.on('response', (response) => {
      if (!response.ok()) lost.push(response.url())
    })
    await page.goto(`${site.url}talks/2025/adenosine/#/1`)
    await page.getByRole('heading', { name: 'Adenosine' }).waitFor()
    expect(await page.locator('html').getAttribute('data-mine')).toBe('from vite.config')
    expect(await page.locator('[style*="mouse.png"]').count()).toBeGreaterThan(0)
    await page.goto(`${site.url}talks/2025/adenosine/#/2`)
    const figure = page.getByRole('img', { name: 'Ketamine → adenosine' })
    await figure.locator('svg').waitFor()
    await page.getByText('const dose = 10').waitFor()
    expect(lost).toEqual([])
    await page.close()
    await site.close()
  })
})

describe('a talk that cannot be built', () => {
  test.each([
    [
      'a component that does not parse',
      'Broken',
      '<template><p>{{ a b }}</p></template>',
      'components/Broken.vue',
    ],
    [
      'one that imports what is not there',
      'Lost',
      "<script setup>import './none.js'</script>",
      'components/Lost.vue',
    ],
  ])('%s is named with its file', async (_, name, source, file) => {
    writeFiles('.', { [`${name}.md`]: `---\ntheme: none\n---\n\n<${name} />\n`, [file]: source })
    await expect(built(`${name}.md`, 'broken')).rejects.toMatchObject({
      name: 'DeckError',
      exitCode: 1,
      problems: [{ severity: 'error', at: { file } }],
    })
  })

  test('a diagram that does not parse is named with its line', async () => {
    writeFiles('.', { 'diagram.md': '---\ntheme: none\n---\n\n```mermaid\ngraph LR\n  a --> --> b\n```\n' })
    await expect(built('diagram.md', 'broken')).rejects.toThrow('this diagram does not parse')
  })
})
