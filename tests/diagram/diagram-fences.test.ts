import { join } from 'node:path'
import { MarkdownExit } from 'markdown-exit'
import type { Browser } from 'playwright-chromium'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { launchBrowser } from '../../scripts/browser/launch-browser.ts'
import type { Deck } from '../../scripts/deck/deck.ts'
import { readDeck } from '../../scripts/deck/read-deck.ts'
import { diagramFences } from '../../scripts/diagram/diagram-fences.ts'
import { diagramModules } from '../../scripts/diagram/diagram-modules.ts'
import type { DiagramRenderer } from '../../scripts/diagram/diagram-renderer.ts'
import { type Diagrams, drawDiagrams } from '../../scripts/diagram/diagrams.ts'
import { pathwayRequest } from '../../scripts/diagram/pathway-request.ts'
import { type Pathways, pathwaysOf } from '../../scripts/diagram/pathways.ts'
import { deckFolder } from '../support/deck-folder.ts'
import { plainRenderer } from '../support/renderer.ts'
import { smallModel } from '../support/small-model.ts'

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
let pathways: Pathways

beforeAll(async () => {
  process.chdir(deckFolder({ 'slides.md': text, 'empty.js': '', 'pathways/small.yaml': smallModel }))
  deck = await readDeck('slides.md')
  browser = await launchBrowser()
  renderer = plainRenderer(browser, 'tests')
  diagrams = drawDiagrams(deck, renderer)
  pathways = pathwaysOf(deck, diagrams)
})

afterAll(async () => {
  process.chdir(before)
  await renderer.close()
  await browser.close()
})

/** Renders Markdown as Slidev does for its second slide. */
async function render(markdown: string): Promise<string> {
  const renderer = new MarkdownExit({ html: true })
  const { markdownSetup, transforms } = diagramFences(deck, diagrams, pathways)
  await markdownSetup(renderer)
  const id = '/@slidev/slides/slides.md__slidev_2.md'
  return transforms.after(renderer.render(markdown, { id }), id)
}

describe('a diagram fence', () => {
  test('becomes a component that gets its picture from a module', async () => {
    const html = await render(deck.slides[1]?.content ?? '')
    const id = /import shown_(\w+) from '\/@pathdeck\/diagram\/(\w+)'/.exec(html)
    expect(id?.[1]).toBe(id?.[2])
    expect(html).toContain(
      `<PathdeckDiagram :drawing="shown_${id?.[1]}" v-bind="{scale: 0.8, alt: &quot;a&quot;}" />`,
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

describe('a pathway fence', () => {
  test('becomes a component that gets what it shows from a module', async () => {
    const html = await render('```pathway small {given: drug, scale: 0.5, class: "a \\"b"}\n```')
    const [, name] = /import shown_(\w+) from '\/@pathdeck\/pathway\/\1'/.exec(html) ?? []
    expect(html).toContain(`<PathwayFigure :figure="shown_${name}" :scale="0.5" class="a &quot;b" />`)
    expect(pathways.module(name ?? '').code).toContain('"state":"given"')
  })

  test('that asks for what is not there is named by its line', async () => {
    await expect(render('# Two\n\n```pathway small {view: constructor}\n```')).rejects.toMatchObject({
      problems: [{ message: 'the model small has no view constructor', at: { file: 'slides.md', line: 13 } }],
    })
  })

  test('twice on a slide is imported once', async () => {
    const html = await render('```pathway small\n```\n\n```pathway small\n```')
    expect(html.match(/<PathwayFigure /g)).toHaveLength(2)
    expect(html.match(/^import /gm)).toHaveLength(1)
  })
})

test('what a slide imports goes into the script it has', async () => {
  const html = await render('<script setup lang="ts">\nconst a = 1\n</script>\n\n```pathway small\n```')
  expect(html.match(/<script/g)).toHaveLength(1)
  expect(html).toMatch(/^<script setup lang="ts">\nimport shown_\w+ from '[^']+'\n\nconst a = 1/)
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
        diagramModules(diagrams, pathways),
        {
          name: 'entry',
          transform: (_, file) =>
            file === join(process.cwd(), 'empty.js')
              ? `import shown from '${id}'; console.log(shown)`
              : undefined,
        },
      ],
      build: { write: false, minify: false, rolldownOptions: { input: join(process.cwd(), 'empty.js') } },
    })
  expect(JSON.stringify(await bundle(`/@pathdeck/diagram/${drawn}`))).toContain('A pair')
  await expect(bundle(`/@pathdeck/diagram/${broken}`)).rejects.toThrow('this diagram does not parse')
  const at = { file: 'slides.md', line: 13 }
  const figure = pathwayRequest('pathway small', at)
  const made = JSON.stringify(await bundle(`/@pathdeck/pathway/${figure && pathways.figure(figure)}`))
  expect(made).toContain('data-node')
  expect(made).toContain('Target')
  await expect(bundle('/@pathdeck/pathway/nosuch')).rejects.toThrow('there is no pathway nosuch')
})
