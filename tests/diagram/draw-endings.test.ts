import type { Page } from 'playwright-chromium'
import { describe, expect, test, vi } from 'vitest'
import { ownRenderer } from '../support/own-renderer.ts'

vi.mock('../../scripts/shared/project.ts', () => import('../support/own-cache.ts'))

const { open } = ownRenderer()

/** A bar as it is seen, in CSS pixels. */
interface Bar {
  readonly edge: string | null
  readonly className: string | null
  readonly length: number
  /** From its middle to the nearest point of the line of its edge. */
  readonly offLine: number
  /** From its middle to the end of the line of its edge. */
  readonly offEnd: number
  /** 0 when it stands across the line, 1 when along. */
  readonly slant: number
  /** From its middle to each node, by the node's text; 0 inside. */
  readonly toNode: Readonly<Record<string, number>>
  /** The text of each node that it touches. */
  readonly touched: readonly string[]
  readonly stroke: string
  readonly hasHead: boolean
}

function barsOf(page: Page): Promise<Bar[]> {
  return page.$$eval('path.bar', (bars) =>
    bars.map((bar) => {
      if (!(bar instanceof SVGPathElement)) throw new Error('no path')
      const svg = bar.closest('svg')
      const line = svg?.querySelector(`path[data-id="${bar.dataset.edge}"]`)
      if (!(line instanceof SVGPathElement)) throw new Error('no line')
      const place = (path: SVGPathElement, at: number) =>
        path.getPointAtLength(at).matrixTransform(path.getScreenCTM() ?? undefined)
      const [length, whole] = [bar.getTotalLength(), line.getTotalLength()]
      const [start, middle, end] = [place(bar, 0), place(bar, length / 2), place(bar, length)]
      const apart = (a: DOMPoint, b: DOMPoint) => Math.hypot(a.x - b.x, a.y - b.y)
      const [tip, before] = [place(line, whole), place(line, whole - 2)]
      const away = (rect: DOMRect, { x, y }: DOMPoint) =>
        Math.hypot(Math.max(rect.left - x, 0, x - rect.right), Math.max(rect.top - y, 0, y - rect.bottom))
      const nodes = [...(svg?.querySelectorAll('g.node') ?? [])].map((node) => ({
        text: node.textContent?.trim() ?? '',
        rect: (node.querySelector('rect, polygon, path') ?? node).getBoundingClientRect(),
      }))
      const alongBar = Array.from({ length: 12 }, (_, step) => place(bar, (length * step) / 11))
      return {
        edge: bar.getAttribute('data-edge'),
        className: bar.getAttribute('class'),
        length,
        offLine: Math.min(
          ...Array.from({ length: 401 }, (_, step) => apart(middle, place(line, (whole * step) / 400))),
        ),
        offEnd: apart(middle, tip),
        slant: Math.abs(
          ((end.x - start.x) * (tip.x - before.x) + (end.y - start.y) * (tip.y - before.y)) /
            (apart(start, end) * apart(tip, before)),
        ),
        toNode: Object.fromEntries(nodes.map(({ text, rect }) => [text, away(rect, middle)])),
        touched: nodes
          .filter(({ rect }) => alongBar.some((point) => away(rect, point) < 2))
          .map(({ text }) => text),
        stroke: getComputedStyle(bar).stroke,
        hasHead: line.hasAttribute('marker-end'),
      }
    }),
  )
}

const sideBySide = `flowchart LR
  a[Caffeine] e1@--> b[Receptor]
  c[Other] e2@--> b
  d[Third] e3@--> b`

describe('inhibition', () => {
  test('ends in a bar across the line, a few pixels before its node, and touches no other', async () => {
    const page = await open(`${sideBySide}\n  class e1 inhibits`)
    const [bar, ...others] = await barsOf(page)
    expect(others).toEqual([])
    expect(bar).toMatchObject({ edge: 'e1', className: 'bar inhibits', hasHead: false })
    expect(bar?.touched.filter((node) => node !== 'Receptor')).toEqual([])
    expect(bar?.length).toBeCloseTo(18, 1)
    expect(bar?.slant).toBeLessThan(0.1)
    expect(bar?.toNode.Receptor).toBeGreaterThan(3)
    expect(bar?.toNode.Receptor).toBeLessThan(15)
    expect(bar?.toNode.Caffeine).toBeGreaterThan(15)
    await page.close()
  })

  test('is of the edges of that class alone', async () => {
    const page = await open(`${sideBySide}\n  class e1 inhibits\n  class b outcome`)
    const heads = await page.$$eval('path[data-id]', (lines) =>
      lines.map((line) => [line.getAttribute('data-id'), line.hasAttribute('marker-end')]),
    )
    expect(Object.fromEntries(heads)).toEqual({ e1: false, e2: true, e3: true })
    await page.close()
  })

  test.each([
    ['solid', '-->'],
    ['dotted', '-.->'],
    ['thick', '==>'],
  ])('its line stops at its bar: %s', async (pattern, arrow) => {
    const page = await open(`flowchart LR\n  a[One] e1@${arrow} b[Two]\n  class e1 inhibits`)
    const [bar] = await barsOf(page)
    expect(bar?.offEnd).toBeLessThan(0.1)
    const line = await page.$eval('path[data-id="e1"]', (one) => ({
      className: one.getAttribute('class'),
      dashes: getComputedStyle(one).strokeDasharray,
    }))
    expect(line.className).toContain(`edge-pattern-${pattern === 'thick' ? 'solid' : pattern}`)
    expect(line.dashes === 'none' || line.dashes === '0px').toBe(pattern !== 'dotted')
    await page.close()
  })

  test.each(['LR', 'RL', 'TB', 'BT'])(
    'stands before its node whichever way it runs: %s',
    async (direction) => {
      const page = await open(
        `flowchart ${direction}\n  a e1@--> c[Far]\n  b e2@--> c\n  a e3@--> b\n  class e1,e2,e3 inhibits`,
      )
      const bars = await barsOf(page)
      expect(bars.map(({ edge }) => edge)).toEqual(['e1', 'e2', 'e3'])
      for (const [index, { touched, toNode, slant, offEnd }] of bars.entries()) {
        const target = index < 2 ? 'Far' : 'b'
        // One that comes in at a slant may come near its own node with a corner.
        expect(touched.filter((node) => node !== target)).toEqual([])
        expect(toNode[target]).toBeGreaterThan(3)
        expect(toNode[target]).toBeLessThan(15)
        expect(slant).toBeLessThan(0.1)
        expect(offEnd).toBeLessThan(0.1)
      }
      await page.close()
    },
  )

  test('of a node by itself ends before that node', async () => {
    const page = await open('flowchart LR\n  a[One] --> b[Self]\n  b e1@--> b\n  class e1 inhibits')
    const [bar] = await barsOf(page)
    expect(bar?.touched).toEqual([])
    expect(bar?.toNode.Self).toBeLessThan(15)
    await page.close()
  })
})

describe('necessary stimulation', () => {
  test('has a bar across the line, before the arrow head', async () => {
    const page = await open(`${sideBySide}\n  class e2 requires`)
    const [bar, ...others] = await barsOf(page)
    expect(others).toEqual([])
    expect(bar).toMatchObject({ edge: 'e2', className: 'bar requires', hasHead: true, touched: [] })
    expect(bar?.offLine).toBeLessThan(0.5)
    expect(bar?.slant).toBeLessThan(0.15)
    // An arrow head is 8 pixels long.
    expect(bar?.offEnd).toBeGreaterThan(8)
    expect(bar?.offEnd).toBeLessThan(20)
    await page.close()
  })
})

test('edges of both kinds each get their own', async () => {
  const page = await open(
    `${sideBySide}\n  class e1,e3 inhibits;\n\tclass e2 requires\n  class nosuch inhibits\n  class a,b drug`,
  )
  expect((await barsOf(page)).map(({ edge, className }) => [edge, className])).toEqual([
    ['e1', 'bar inhibits'],
    ['e3', 'bar inhibits'],
    ['e2', 'bar requires'],
  ])
  await page.close()
})

test('bars are drawn as their lines are', async () => {
  const page = await open(`${sideBySide}\n  class e1 inhibits\n  linkStyle 0 stroke:#ff0000`)
  const [bar] = await barsOf(page)
  expect(bar?.stroke).toBe('rgb(255, 0, 0)')
  await page.close()
})

test('there is none without such a class, and none for words in a label', async () => {
  const page = await open('flowchart LR\n  a["class e1 inhibits"] e1@--> b["class e1 requires"]')
  expect(await barsOf(page)).toEqual([])
  await page.close()
})
