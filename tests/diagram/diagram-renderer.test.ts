import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-chromium'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { launchBrowser } from '../../scripts/browser/launch-browser.ts'
import { fontFaceRules } from '../../scripts/deck/font-face-rules.ts'
import { diagramRenderer } from '../../scripts/diagram/diagram-renderer.ts'
import { cacheFolder } from '../../scripts/shared/project.ts'
import { samples, shapes } from '../support/mermaid-samples.ts'
import { picture, plainConfig, plainFonts, plainRenderer } from '../support/renderer.ts'

vi.mock('../../scripts/shared/project.ts', () => import('../support/own-cache.ts'))

let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
})

afterAll(() => browser.close())

const pair = { code: 'graph LR\n  a[One] --> b[Two]', options: {} }

/** Stands for a browser where none may be needed. */
const noBrowser = () => Promise.reject(new Error('a browser was opened'))

describe('the same text gives the same bytes', () => {
  const codes: Record<string, string> = {
    ...samples,
    ...Object.fromEntries(
      shapes.map((shape) => [
        `shape ${shape}`,
        `flowchart LR\n  a@{ shape: ${shape}, label: "Label" } --> b`,
      ]),
    ),
  }
  const names = Object.keys(codes)

  /** Draws every sample in a page of its own, one after the other. */
  async function drawAll(identity: string, order: readonly string[]): Promise<Map<string, string>> {
    const renderer = plainRenderer(browser, identity)
    const drawings = new Map<string, string>()
    for (const name of order) {
      const result = await renderer.draw({ code: codes[name] ?? '', options: {} })
      drawings.set(name, JSON.stringify(result))
    }
    expect(renderer.drawn).toBe(order.length)
    await renderer.close()
    return drawings
  }

  let first: Map<string, string>
  let second: Map<string, string>

  beforeAll(async () => {
    first = await drawAll('first', names)
    second = await drawAll('second', [...names].reverse())
  })

  test.each(names)('%s: in another page, in another order', (name) => {
    expect(first.get(name)).toContain('<svg')
    expect(second.get(name)).toBe(first.get(name))
  })
})

describe('what was drawn before', () => {
  test('is not drawn again: neither in this run nor in the next', async () => {
    const renderer = plainRenderer(browser, 'known')
    const [one, same] = await Promise.all([renderer.draw(pair), renderer.draw({ ...pair })])
    expect(same).toEqual(one)
    expect(renderer.drawn).toBe(1)
    await renderer.close()

    const next = diagramRenderer(noBrowser, 'known', plainConfig, plainFonts)
    expect(await next.draw(pair)).toEqual(one)
    expect(next.drawn).toBe(0)
    await next.close()
  })

  test('is drawn again when anything that decides about it is another', async () => {
    const needsBrowser = async (renderer: ReturnType<typeof diagramRenderer>, source = pair) => {
      await expect(renderer.draw(source)).rejects.toThrow('a browser was opened')
    }
    const otherFonts = {
      ...plainFonts,
      faces: plainFonts.faces.map((face) => ({
        ...face,
        file: face.file.replace('sans-latin-400', 'sans-latin-700'),
      })),
    }
    await needsBrowser(diagramRenderer(noBrowser, 'known', plainConfig, plainFonts), {
      ...pair,
      code: `${pair.code}\n`,
    })
    await needsBrowser(diagramRenderer(noBrowser, 'known', plainConfig, plainFonts), {
      ...pair,
      options: { theme: 'neutral' },
    })
    await needsBrowser(diagramRenderer(noBrowser, 'other', plainConfig, plainFonts))
    await needsBrowser(diagramRenderer(noBrowser, 'known', { ...plainConfig, theme: 'neutral' }, plainFonts))
    await needsBrowser(diagramRenderer(noBrowser, 'known', plainConfig, otherFonts))
  })

  test('and cannot be read any more, is drawn again', async () => {
    const folder = join(cacheFolder, 'diagrams')
    const before = new Set(readdirSync(folder))
    const renderer = plainRenderer(browser, 'damaged')
    const drawing = await renderer.draw(pair)
    await renderer.close()
    const [entry = ''] = readdirSync(folder).filter((name) => !before.has(name))
    writeFileSync(join(folder, entry), readFileSync(join(folder, entry), 'utf8').slice(0, 100))
    const next = plainRenderer(browser, 'damaged')
    expect(await next.draw(pair)).toEqual(drawing)
    expect(next.drawn).toBe(1)
    await next.close()
  })
})

test('a diagram that does not parse gives Mermaid’s words and line, and the next one is drawn', async () => {
  const renderer = plainRenderer(browser, 'broken')
  const broken = await renderer.draw({ code: 'graph LR\n  a --> b\n  b --> --> c', options: {} })
  expect(broken).toMatchObject({ message: expect.stringContaining('Parse error on line 3'), line: 3 })
  expect(await renderer.draw({ code: 'nosuch LR', options: {} })).toEqual({
    message: expect.stringContaining('No diagram type detected'),
  })
  const drawing = picture(await renderer.draw(pair))
  expect(drawing.label).toBe('Diagram: One, Two')
  await renderer.close()
  // A mistake that is mended must not be found again in the cache.
  const next = diagramRenderer(noBrowser, 'broken', plainConfig, plainFonts)
  await expect(next.draw({ code: 'nosuch LR', options: {} })).rejects.toThrow('a browser was opened')
})

test('the options of one diagram are its own', async () => {
  const renderer = plainRenderer(browser, 'options')
  const before = picture(await renderer.draw({ code: `${pair.code}\n%% before`, options: {} }))
  const dark = picture(await renderer.draw({ ...pair, options: { theme: 'dark' } }))
  const after = picture(await renderer.draw({ code: `${pair.code}\n%% after`, options: {} }))
  await renderer.close()
  expect(dark.svg).not.toBe(before.svg)
  expect(after.svg).toBe(before.svg)
})

test('a pathway has letters to be read from afar, unless the deck says how large they are', async () => {
  const sizeUnder = async (deck: object, pathway: boolean) => {
    const config = { ...plainConfig, ...deck }
    const renderer = diagramRenderer(async () => browser, 'measures', config, plainFonts)
    const { svg } = picture(await renderer.draw({ ...pair, pathway }))
    await renderer.close()
    return /font-size:\s*([\d.]+px)/.exec(svg)?.[1]
  }
  expect(await sizeUnder({}, false)).toBe('16px')
  expect(await sizeUnder({}, true)).toBe('20px')
  expect(await sizeUnder({ themeVariables: { fontSize: '24px' } }, true)).toBe('24px')
})

test('a browser that does not start is said to whoever asks for a picture, and closing is fine', async () => {
  const renderer = diagramRenderer(noBrowser, 'none', plainConfig, plainFonts)
  await renderer.close()
  const failing = diagramRenderer(noBrowser, 'none', plainConfig, plainFonts)
  await expect(failing.draw(pair)).rejects.toThrow('a browser was opened')
  await expect(failing.draw(pair)).rejects.toThrow('a browser was opened')
})

describe('a diagram is measured in the fonts it is drawn with', () => {
  /** How far its one label reaches out of its box, in pixels of the picture. */
  async function overhang(code: string, options = {}): Promise<number> {
    const renderer = plainRenderer(browser, 'measured')
    const { svg, width, height } = picture(await renderer.draw({ code, options }))
    await renderer.close()
    const page = await browser.newPage()
    const rules = fontFaceRules(
      plainFonts.faces.filter(
        ({ subset, family }) => subset === 'latin' && /^(IBM Plex|DejaVu)/.test(family),
      ),
      ({ file }) => `data:font/woff2;base64,${readFileSync(file).toString('base64')}`,
    )
    await page.setContent(
      `<style>${rules}</style><div style="width:${width}px;height:${height}px">${svg}</div>`,
    )
    const over = await page.evaluate(async () => {
      const text = document.querySelector('.node text')
      const box = document.querySelector('.node rect')?.getBoundingClientRect()
      await document.fonts.ready
      if (!text || !box) throw new Error('the picture has no node')
      return text.getBoundingClientRect().width - box.width
    })
    await page.close()
    return over
  }
  const label = 'a[Adenosine is released by astrocytes]'

  test.each([
    [
      'a directive',
      `%%{init: {"themeVariables": {"fontFamily": "IBM Plex Mono"}}}%%\nflowchart LR\n  ${label}`,
    ],
    [
      'its frontmatter',
      `---\nconfig:\n  themeVariables:\n    fontFamily: IBM Plex Mono\n---\nflowchart LR\n  ${label}`,
    ],
    ['a class', `flowchart LR\n  ${label}\n  classDef m font-family:IBM Plex Mono\n  class a m`],
  ])('named by %s', async (_, code) => {
    expect(await overhang(code)).toBeLessThan(0)
  })

  test.each([{ fontFamily: 'IBM Plex Mono' }, { themeVariables: { fontFamily: 'IBM Plex Mono' } }])(
    'named by its options: %o',
    async (options) => {
      expect(await overhang(`flowchart LR\n  ${label}`, options)).toBeLessThan(0)
    },
  )

  test('that only have its symbols', async () => {
    const over = await overhang('flowchart LR\n  a["⟶⟶⟶⟶⟶⟶⟶⟶⟶⟶⟶⟶ ℝ ⇌"]')
    expect(over).toBeLessThan(0)
    expect(over).toBeGreaterThan(-80)
  })
})

test('a page that crashes under a diagram is opened again, once', async () => {
  const own = await launchBrowser()
  let pages = 0
  const renderer = diagramRenderer(
    async () => {
      pages += 1
      return own
    },
    'crash',
    plainConfig,
    plainFonts,
  )
  const before = picture(await renderer.draw({ code: `${pair.code}\n%% before`, options: {} }))
  const [page] = own.contexts().flatMap((context) => context.pages())
  const crashed = page?.waitForEvent('crash')
  await Promise.allSettled([page?.goto('chrome://crash'), crashed])
  const after = picture(await renderer.draw({ code: `${pair.code}\n%% after`, options: {} }))
  expect(after.svg).toBe(before.svg)
  expect(pages).toBe(2)
  await renderer.close()
  await own.close()
})

test('a diagram that is never done is given up, and the next one is drawn', async () => {
  const renderer = diagramRenderer(async () => browser, 'endless', plainConfig, plainFonts, 2000)
  const edges = Array.from({ length: 400 }, (_, i) => `n${i} --> n${(i * 7) % 400} & n${(i * 31) % 400}`)
  const huge = renderer.draw({ code: `flowchart LR\n${edges.join('\n')}`, options: { maxEdges: 5000 } })
  expect(await huge).toMatchObject({ endless: true, message: 'it was not done after 2 seconds' })
  expect(picture(await renderer.draw(pair)).svg).toContain('<svg')
  await renderer.close()
})
