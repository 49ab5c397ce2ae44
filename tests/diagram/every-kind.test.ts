import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { resolveFonts } from '@slidev/parser'
import type { Browser, Page } from 'playwright-chromium'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { launchBrowser } from '../../scripts/browser/launch-browser.ts'
import { fontFaceRules } from '../../scripts/deck/font-face-rules.ts'
import { findWebFonts } from '../../scripts/deck/web-fonts.ts'
import { type DiagramRenderer, diagramRenderer } from '../../scripts/diagram/diagram-renderer.ts'
import type { Drawing } from '../../scripts/diagram/drawing.ts'
import { mermaidConfig } from '../../scripts/diagram/mermaid-config.ts'
import { writtenDescription } from '../../scripts/diagram/written-description.ts'
import { installation } from '../../scripts/shared/project.ts'
import { readLabels } from '../support/read-labels.ts'
import { picture } from '../support/renderer.ts'

vi.mock('../../scripts/shared/project.ts', () => import('../support/own-cache.ts'))

const fonts = findWebFonts(resolveFonts({ provider: 'none', weights: '400,600' }), installation)
const gallery = await readFile(`${installation}/examples/gallery.md`, 'utf8')
const fences = [...gallery.matchAll(/^# (.+)\n\n```mermaid.*\n([\s\S]*?)^```/gm)].map(
  ([, title = '', code = '']) => ({ title, code }),
)

let browser: Browser
let renderer: DiagramRenderer
let page: Page
const drawings = new Map<string, Drawing>()

const draw = async (code: string, options = {}) => picture(await renderer.draw({ code, options }))

/** Shows a picture as it is on a slide below a title: not larger than drawn, nor than the room there. */
async function show({ svg, width, height }: Drawing, isDark: boolean) {
  const scale = Math.min(1, 868 / width, 388 / height)
  return page.evaluate(
    ({ svg, width, height, isDark }) => {
      document.documentElement.classList.toggle('dark', isDark)
      const host = document.createElement('div')
      Object.assign(host.style, { width: `${width}px`, height: `${height}px`, lineHeight: '0' })
      host.attachShadow({ mode: 'open' }).innerHTML = svg
      document.body.replaceChildren(host)
    },
    { svg, width: width * scale, height: height * scale, isDark },
  )
}

beforeAll(async () => {
  browser = await launchBrowser()
  const config = await mermaidConfig(fonts.sans, [`${installation}/theme`], false)
  renderer = diagramRenderer(async () => browser, 'every kind', config, fonts)
  for (const { title, code } of fences) drawings.set(title, await draw(writtenDescription(code).code))
  page = await browser.newPage()
  const styles = await Promise.all(
    ['tokens', 'diagrams'].map((name) => readFile(`${installation}/theme/styles/${name}.css`, 'utf8')),
  )
  const plex = fonts.faces.filter(({ family }) => family === 'IBM Plex Sans')
  const faces = fontFaceRules(plex, ({ file }) => `data:font/woff2;base64,${readFileSync(file, 'base64')}`)
  await page.setContent(
    `<style>${faces}${styles.join('\n')} body { margin: 40px; background: var(--ground) }</style>`,
  )
}, 60_000)

afterAll(async () => {
  await renderer.close()
  await browser.close()
})

describe.each([false, true])('on a ground that is dark: %s,', (isDark) => {
  test.each(fences)('letters are read from afar: $title', async ({ title }) => {
    const drawing = drawings.get(title)
    if (!drawing) throw new Error(`no picture of ${title}`)
    await show(drawing, isDark)
    const labels = (await page.evaluate(`(${readLabels})(document.body.firstElementChild)`)) as ReturnType<
      typeof readLabels
    >
    expect(labels.length).toBeGreaterThan(0)
    const poor = labels
      .filter(
        ({ size, contrast, outside, family }) =>
          size < 15 || contrast < 4.5 || outside > 1 || !family.startsWith('"IBM Plex Sans"'),
      )
      .map(({ text, ...measured }) => `${text}: ${Object.values(measured)}`)
    expect(poor).toEqual([])
  })
})

test('of dates that would run into one another some are left out', async () => {
  const days = (count: number) =>
    draw(`gantt\n  dateFormat YYYY-MM-DD\n  section Mice\n  Work :2025-01-06, ${count}d`)
  const dates = ({ svg }: Drawing) => svg.match(/2025-\d\d-\d\d/g) ?? []
  expect(dates(await days(4)).length).toBeGreaterThan(3)
  const [first, second] = dates(await days(10))
  expect([first, second]).toEqual(['2025-01-06', '2025-01-08'])
})

test('a theme of Mermaid’s own keeps its colours', async () => {
  const { svg } = await draw('flowchart LR\n  a --> b', { theme: 'dark' })
  expect(svg).not.toContain('var(--')
  expect(svg).toContain('rgb(31, 32, 32)')
})

test('a node in a colour of its own gets letters that are read on it', async () => {
  const { svg } = await draw(
    'flowchart LR\n  a:::pale --> b:::deep\n  classDef pale fill:#fcd\n  classDef deep fill:#123,color:#9cf',
  )
  expect(svg).toMatch(/fill: rgb\(0, 0, 0\) !important/)
  expect(svg).not.toMatch(/fill: rgb\(255, 255, 255\) !important/)
})

test('the share of a slice that is narrower than its words stands outside of the pie', async () => {
  const { svg, width } = await draw('pie showData\n  "Pores" : 90\n  "Skin" : 8\n  "Lenticels" : 2')
  const away = [...svg.matchAll(/translate\(([-\d.]+), ?([-\d.]+)\)"[^>]*class="slice"/g)]
  const radii = away.map(([, x, y]) => Math.round(Math.hypot(Number(x), Number(y))))
  const [, radius] = /r="([\d.]+)"[^>]*class="pieOuterCircle"/.exec(svg) ?? []
  expect(radii.map((one) => one > Number(radius))).toEqual([false, false, true])
  // In a column of 418 pixels its letters, of 21, are still read.
  expect((418 / width) * 21).toBeGreaterThan(15)
})

test('the words of a message do not lie on a line, where the ground is that of the page', async () => {
  const sequence = (more = '') =>
    draw(`sequenceDiagram\n  A->>B: asks\n  B->>C: asks\n  C-->>A: says\n${more}`)
  const broken = ({ svg }: Drawing) => svg.match(/<rect[^>]*var\(--ground, white\)[^>]*><\/rect><text/g) ?? []
  expect(broken(await sequence())).toHaveLength(3)
  expect(broken(await sequence('  rect rgb(200, 220, 255)\n  A->>B: asks\n  end'))).toEqual([])
})
