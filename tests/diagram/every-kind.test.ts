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

test.each([false, true])(
  'neighbouring series differ in lightness, on a ground that is dark: %s',
  async (isDark) => {
    const contrasts = await page.evaluate((isDark) => {
      document.documentElement.classList.toggle('dark', isDark)
      const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
      const sample = document.createElement('i')
      document.body.append(sample)
      const luminances = [1, 2, 3, 4, 5, 6, 7, 8].map((series) => {
        sample.style.color = `var(--series-${series})`
        if (!canvas) return 0
        canvas.fillStyle = getComputedStyle(sample).color
        canvas.fillRect(0, 0, 1, 1)
        const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((part) =>
          part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
        )
        return 0.2126 * r + 0.7152 * g + 0.0722 * b
      })
      sample.remove()
      return luminances.slice(1).map((other, index) => {
        const [dark = 0, light = 0] = [luminances[index] ?? 0, other].sort((a, b) => a - b)
        return (light + 0.05) / (dark + 0.05)
      })
    }, isDark)
    expect(Math.min(...contrasts)).toBeGreaterThan(1.3)
  },
)

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

describe('in grey, without a colour,', () => {
  /** Where the texts of a picture are, as it is shown. */
  const textsOf = async (drawing: Drawing) => {
    await show(drawing, false)
    return page.$$eval('svg text', (texts) =>
      texts.flatMap((text) => {
        const { left, right, top, bottom } = text.getBoundingClientRect()
        const words = [...text.querySelectorAll('tspan')].map((line) => line.textContent).join(' ')
        return words ? [{ words: words.replaceAll('\u00a0', ' '), left, right, top, bottom }] : []
      }),
    )
  }

  test('a slice of a pie has its name at it, which lies on no other', async () => {
    const drawing = await draw(
      'pie showData\n  "Pyramidal neurons" : 84\n  "Skin" : 8\n  "Endothelial cells" : 4\n  "Glia" : 2\n  "Lenticels" : 2',
    )
    const texts = await textsOf(drawing)
    expect(texts.map(({ words }) => words)).toEqual([
      'Pyramidal neurons [84] 84%',
      'Skin [8] 8%',
      'Endothelial cells [4] 4%',
      'Glia [2] 2%',
      'Lenticels [2] 2%',
    ])
    const onOthers = texts.filter((one) =>
      texts.some(
        (other) =>
          other !== one &&
          one.left < other.right &&
          other.left < one.right &&
          one.top < other.bottom - 4 &&
          other.top < one.bottom - 4,
      ),
    )
    expect(onOthers).toEqual([])
    const circle = await page.$eval('.pieOuterCircle', (drawn) => drawn.getBoundingClientRect().toJSON())
    const [wide, ...thin] = texts
    expect(wide?.right).toBeLessThan(circle.right)
    for (const { left, top } of thin)
      expect(left > circle.right || left < circle.left || top < circle.top + 40).toBe(true)
    expect(drawing.svg).not.toContain('class="legend"')
  })

  test('a slice that is too thin to be drawn keeps its line of the legend', async () => {
    const { svg } = await draw('pie\n  "Rare" : 5\n  "All" : 995')
    expect([...svg.matchAll(/class="legend"[\s\S]*?>([^<]+)<\/text>/g)].map(([, words]) => words)).toEqual([
      'Rare (&lt; 1 %)',
    ])
  })

  test('a pie in a column of 418 pixels has letters that are read', async () => {
    const { width } = await draw('pie showData\n  "Pores" : 90\n  "Skin" : 8\n  "Lenticels" : 2')
    expect((418 / width) * 21).toBeGreaterThan(15)
    const cells = 'pie\n  "Pyramidal neurons" : 55\n  "Interneurons" : 20\n  "Astrocytes" : 15\n  "Rest" : 10'
    const { width: asked } = await draw(cells, { pie: { useWidth: 560 } })
    expect(asked).toBeLessThanOrEqual(568)
    expect((await draw(cells)).width).toBeGreaterThan(600)
  })

  test('lines of a chart differ by their dashes, as their legend says', async () => {
    const chart = await draw(
      'xychart\n  x-axis [a, b]\n  bar "Bars" [1, 2]\n  line "One" [2, 3]\n  line "Two" [3, 4]\n  line "Three" [4, 2]',
    )
    const radar = await draw(
      'radar-beta\n  axis a, b, c\n  curve x["One"]{1, 2, 3}\n  curve y["Two"]{3, 2, 1}\n  curve z["Three"]{2, 2, 2}',
    )
    for (const [drawing, lines, legend] of [
      [chart, '[class^="line-plot"] path', '.markers path'],
      [radar, '[class^="radarCurve"]', '[class^="radarLegendBox"]'],
    ] as const) {
      await show(drawing, false)
      const dashes = (selector: string) =>
        page.$$eval(`svg ${selector}`, (found) => found.map((line) => getComputedStyle(line).strokeDasharray))
      const drawn = await dashes(lines)
      expect(new Set(drawn).size).toBe(3)
      expect(await dashes(legend)).toEqual(drawn)
    }
  })

  test.each(['xychart', 'xychart horizontal'])('bars of one place hide no other: %s', async (kind) => {
    await show(await draw(`${kind}\n  x-axis [a, b]\n  bar "One" [30, 20]\n  bar "Two" [40, 30]`), false)
    const bars = await page.$$eval('svg [class^="bar-plot"] rect', (found) =>
      found.map((bar) => bar.getBoundingClientRect().toJSON()),
    )
    const hidden = bars.filter((one, index) =>
      bars.some(
        (other, place) =>
          place > index &&
          one.left < other.right - 1 &&
          other.left < one.right - 1 &&
          one.top < other.bottom - 1 &&
          other.top < one.bottom - 1,
      ),
    )
    expect([bars.length, hidden]).toEqual([4, []])
  })

  test('a name that nearly fills its part of a tree map is shown', async () => {
    await show(
      await draw(
        'treemap-beta\n"Glia"\n  "Astrocytes": 12\n  "Microglia": 6\n  "Oligodendrocytes": 4\n"Neurons": 75',
      ),
      false,
    )
    const names = await page.$$eval('svg .treemapLabel', (found) =>
      found.flatMap((name) => (getComputedStyle(name).display === 'none' ? [] : [name.textContent])),
    )
    expect(names).toContain('Oligodendrocytes')
  })
})

/** Whether boxes of one kind lie on boxes of another, in the picture that is shown. */
const meetings = (one: string, other: string) =>
  page.$$eval(
    `svg :is(${one}, ${other})`,
    (all, [one = '', other = '']) => {
      const boxes = (selector: string) =>
        all.filter((part) => part.matches(selector)).map((part) => part.getBoundingClientRect())
      return boxes(one).flatMap((a) =>
        boxes(other).filter(
          (b) =>
            a !== b &&
            (a.left !== b.left || a.top !== b.top) &&
            a.left < b.right - 1 &&
            b.left < a.right - 1 &&
            a.top < b.bottom - 1 &&
            b.top < a.bottom - 1,
        ),
      ).length
    },
    [one, other],
  )

test('tasks of a journey do not lie on one another', async () => {
  const tasks =
    '    Check the recordings: 3: Anna\n    Run the experiment: 2: Ben\n    Write it down: 5: Anna'
  await show(await draw(`journey\n  title A day\n  section Morning\n${tasks}`), false)
  expect(await meetings('text.task', 'text.task')).toBe(0)
  expect(await page.locator('text.task').allTextContents()).toHaveLength(3)
})

test('a long word on a time line is no wider than its place', async () => {
  await show(await draw('timeline\n  2020 : EMPEROR-Reduced\n  2021 : EMPEROR-Preserved, in short'), false)
  const spare = await page.$$eval('.timeline-node', (places) =>
    places.map((place) => {
      const [text, ground] = ['text', 'path'].map(
        (part) => place.querySelector(part)?.getBoundingClientRect().width,
      )
      return (ground ?? 0) - (text ?? Number.POSITIVE_INFINITY)
    }),
  )
  expect(spare).toHaveLength(4)
  expect(Math.min(...spare)).toBeGreaterThan(0)
})

test('a time line that runs down has its events beside its periods', async () => {
  await show(
    await draw('timeline TD\n  title History\n  1952 : Iproniazid\n  1957 : Imipramine\n  1987 : Fluoxetine'),
    false,
  )
  expect(await meetings('.eventWrapper', 'text[font-size]')).toBe(0)
  const tops = (selector: string) =>
    page.$$eval(`svg ${selector}`, (found) =>
      found.map((part) => Math.round(part.getBoundingClientRect().top)),
    )
  expect(await tops('.eventWrapper')).toEqual(await tops('.taskWrapper'))
})

test('a mind map is laid out around its middle, unless another layout is asked for', async () => {
  const map =
    'mindmap\n  root((Middle))\n    One\n      a\n      b\n    Two\n      c\n      d\n    Three\n      e\n      f'
  const middle = async (options = {}) => {
    await show(await draw(map, options), false)
    return page.$eval('svg', (svg) => {
      const whole = svg.getBoundingClientRect()
      const root = svg.querySelector('.section-root')?.getBoundingClientRect() ?? whole
      return (root.top - whole.top) / whole.height
    })
  }
  expect(await middle()).toBeGreaterThan(0.15)
  expect(await middle({ layout: 'dagre' })).toBeLessThan(0.1)
})

test('the words of a message do not lie on a line, where the ground is that of the page', async () => {
  const sequence = (more = '') =>
    draw(`sequenceDiagram\n  A->>B: asks\n  B->>C: asks\n  C-->>A: says\n${more}`)
  const broken = ({ svg }: Drawing) => svg.match(/<rect[^>]*var\(--ground, white\)[^>]*><\/rect><text/g) ?? []
  expect(broken(await sequence())).toHaveLength(3)
  expect(broken(await sequence('  rect rgb(200, 220, 255)\n  A->>B: asks\n  end'))).toEqual([])
})
