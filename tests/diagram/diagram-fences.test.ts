import { join } from 'node:path'
import { MarkdownExit } from 'markdown-exit'
import type { Browser } from 'playwright-chromium'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { launchBrowser } from '../../scripts/browser/launch-browser.ts'
import type { Deck } from '../../scripts/deck/deck.ts'
import { readDeck } from '../../scripts/deck/read-deck.ts'
import { diagramFences, diagramModules } from '../../scripts/diagram/diagram-fences.ts'
import type { DiagramRenderer } from '../../scripts/diagram/diagram-renderer.ts'
import { type Diagrams, drawDiagrams } from '../../scripts/diagram/diagrams.ts'
import { deckFolder } from '../support/deck-folder.ts'
import { plainRenderer } from '../support/renderer.ts'

vi.mock('../../scripts/shared/project.ts', () => import('../support/own-cache.ts'))

const text = `---
theme: none
---

# One

---
layout: two-cols
---

# Two

\`\`\`mermaid {scale: 0.8, alt: "a"}
graph LR
  accTitle: A pair
  a --> b
\`\`\`
`

const before = process.cwd()
let browser: Browser
let renderer: DiagramRenderer
let deck: Deck
let diagrams: Diagrams

beforeAll(async () => {
  process.chdir(deckFolder({ 'slides.md': text, 'empty.js': '' }))
  deck = await readDeck('slides.md')
  browser = await launchBrowser()
  renderer = plainRenderer(browser, 'tests')
  diagrams = drawDiagrams(deck, renderer)
})

afterAll(async () => {
  process.chdir(before)
  await renderer.close()
  await browser.close()
})

/** Renders Markdown as Slidev does for its second slide. */
async function render(markdown: string): Promise<string> {
  const renderer = new MarkdownExit()
  await diagramFences(deck, diagrams)(renderer)
  return renderer.render(markdown, { id: '/@slidev/slides/slides.md__slidev_2.md' })
}

describe('a diagram fence', () => {
  test('becomes a component that gets its picture from a module', async () => {
    const html = await render(deck.slides[1]?.content ?? '')
    const id = /import diagram_(\w+) from '\/@pathdeck\/diagram\/(\w+)'/.exec(html)
    expect(id?.[1]).toBe(id?.[2])
    expect(html).toContain(
      `<PathdeckDiagram :drawing="diagram_${id?.[1]}" v-bind="{scale: 0.8, alt: &quot;a&quot;}" />`,
    )
    expect((await diagrams.get(id?.[1] ?? '')).label).toBe('A pair')
    // It is the one that was being drawn since the deck was read.
    expect(diagrams.count).toBe(1)
  })

  test('that came with an edit of the live preview is drawn too, and named by its line', async () => {
    await render('# Two\n\n\n```mermaid\ngraph LR\n  x --> --> y\n```')
    const problem = (await diagrams.problems()).find(({ severity }) => severity === 'error')
    // The content of the slide begins on line 11.
    expect(problem?.at).toEqual({ file: 'slides.md', line: 11 + 3 + 2 })
  })

  test('other fences are rendered as before', async () => {
    expect(await render('```ts\na\n```')).toBe('<pre><code class="language-ts">a\n</code></pre>\n')
  })
})

test('a picture is a module of its own; one that does not parse fails the build', async () => {
  const [drawn, broken] = ['graph LR\n  accTitle: A pair\n  a --> b', 'graph LR\n  a --> --> b'].map((code) =>
    diagrams.add({
      code,
      options: code.includes('accTitle') ? { alt: 'a' } : {},
      written: '{}',
      at: { file: 'slides.md', line: 13 },
    }),
  )
  const bundle = (id: string | undefined) =>
    build({
      root: process.cwd(),
      configFile: false,
      logLevel: 'silent',
      plugins: [
        diagramModules(diagrams),
        {
          name: 'entry',
          transform: (_, file) =>
            file === join(process.cwd(), 'empty.js')
              ? `import drawing from '/@pathdeck/diagram/${id}'; console.log(drawing)`
              : undefined,
        },
      ],
      build: { write: false, minify: false, rolldownOptions: { input: join(process.cwd(), 'empty.js') } },
    })
  expect(JSON.stringify(await bundle(drawn))).toContain('A pair')
  await expect(bundle(broken)).rejects.toThrow('this diagram does not parse')
})
