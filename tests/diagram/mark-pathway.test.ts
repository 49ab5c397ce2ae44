import type { Page } from 'playwright-chromium'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { ends } from '../../scripts/pathway/legend-signs.ts'
import { edgeStatuses, edgeTypes, nodeKinds } from '../../scripts/pathway/model-terms.ts'
import type { NodeState } from '../../scripts/pathway/picture-state.ts'
import { statusMarks } from '../../scripts/pathway/status-marks.ts'
import { toMermaid } from '../../scripts/pathway/to-mermaid.ts'
import { selectView } from '../../scripts/pathway/view.ts'
import { ownRenderer } from '../support/own-renderer.ts'
import { sketch } from '../support/sketch.ts'

vi.mock('../../scripts/shared/project.ts', () => import('../support/own-cache.ts'))

const { open } = ownRenderer()

const acting = nodeKinds.filter((kind) => kind !== 'outcome')

/** Every kind of node, and an edge of every type with every status. */
const every = sketch(
  edgeTypes
    .flatMap((type, row) =>
      edgeStatuses.map(
        (status, column) => `${acting[(row * 6 + column) % acting.length]} ${type} goal_${row} ${status}`,
      ),
    )
    .join('\n'),
  {
    nodes: {
      ...Object.fromEntries(acting.map((kind) => [kind, { kind }])),
      ...Object.fromEntries(edgeTypes.map((_, row) => [`goal_${row}`, { kind: 'outcome' }])),
    },
  },
)
const graph = selectView(every)
let page: Page

beforeAll(async () => {
  page = await open(toMermaid(every, graph, 'en'), true)
})

afterAll(() => page.close())

/** Sets states and levels as a slide does, all others being none, and reads how parts look. */
async function look(selector: string, data: Readonly<Record<string, string>> = {}) {
  return page.$eval(
    selector,
    (part, data) => {
      for (const [name, value] of Object.entries(data)) part.setAttribute(`data-${name}`, value)
      const shape = part instanceof SVGGElement ? part.querySelector('rect, polygon, path') : part
      const seen = (inside: string) => {
        const found = part.querySelector(inside)
        return found !== null && getComputedStyle(found).display !== 'none'
      }
      const style = getComputedStyle(shape ?? part)
      const bars = [1, 2, 3].map((bar) => part.querySelector(`.step-${bar}`))
      const answer = {
        dashes: style.strokeDasharray,
        width: style.strokeWidth,
        stroke: style.stroke,
        fill: style.fill,
        visibility: getComputedStyle(part).visibility,
        strike: seen('.strike'),
        level: seen('.level'),
        filled: bars.filter((bar) => bar && getComputedStyle(bar).fill !== 'rgb(255, 255, 255)').length,
      }
      for (const name of Object.keys(data)) part.removeAttribute(`data-${name}`)
      return answer
    },
    data,
  )
}

describe('names', () => {
  test('are there for every node and every edge of the view', async () => {
    const named = (name: string) =>
      page.$$eval(
        `[data-${name}]`,
        (parts, name) => parts.map((part) => part.getAttribute(`data-${name}`)),
        name,
      )
    expect((await named('node')).sort()).toEqual([...graph.nodes].sort())
    expect(new Set(await named('edge'))).toEqual(new Set(graph.edges.map(({ id }) => id)))
  })

  test('are on the line, the bar and the label of an edge, with its type and status as classes', async () => {
    for (const { id, type, status } of graph.edges) {
      const parts = await page.$$eval(`[data-edge="${id}"]`, (found) =>
        found.map((part) => ({ name: part.getAttribute('class') ?? '', classes: [...part.classList] })),
      )
      const is = (name: string) => parts.filter(({ classes }) => classes.includes(name)).length
      expect(is('flowchart-link'), id).toBe(1)
      expect(is('bar'), id).toBe(type === 'inhibits' || type === 'requires' ? 1 : 0)
      expect(is('edgeLabel'), id).toBe(1)
      for (const { classes } of parts) expect(classes, id).toEqual(expect.arrayContaining([type, status]))
    }
  })

  test('may be words of Mermaid’s or what every JavaScript object has', async () => {
    const ids = [
      'end',
      'class',
      'style',
      'graph',
      'subgraph',
      'default',
      'click',
      'o',
      'x',
      'e0',
      'constructor',
      'toString',
      'n_x_1',
    ]
    const odd = sketch(ids.map((id, index) => `${id} inhibits ${ids[(index + 1) % ids.length]}`).join('\n'))
    const own = await open(toMermaid(odd, selectView(odd), 'en'), true)
    expect(
      (
        await own.$$eval('[data-node]', (nodes) => nodes.map((node) => node.getAttribute('data-node')))
      ).sort(),
    ).toEqual([...ids].sort())
    expect(await own.locator('.bar').count()).toBe(ids.length)
    await own.close()
  })
})

describe('the text of a label comes out as it was written', () => {
  test.each([
    '"quotes" and \'more\'',
    'a & b &amp; c',
    '<b>bold</b> <br>',
    '#1; #quot; #35; C#',
    '腺苷（mPFC）',
    'α→β µ 😀',
    '1. First',
    '- **bold** _it_ `code`',
    '`code`',
    '%%{init: {"theme": "dark"}}%%',
    'style: a#b; classDef',
    ']) |x| {y} @{z}',
    'a\\b ~c~ $$x$$',
    'one\ntwo',
  ])('%j', async (label) => {
    const one = sketch('a stimulates b', { nodes: { a: { label: { en: label } } } })
    const own = await open(toMermaid(one, selectView(one), 'en'), true)
    const lines = await own.$$eval('[data-node="a"] .text-outer-tspan', (found) =>
      found.map((line) => line.textContent),
    )
    // Mermaid breaks long lines where there is room between words, or within Chinese.
    expect(lines.join('').replace(/\s/g, '')).toBe(label.replace(/\s/g, ''))
    expect(lines.length).toBe(label === 'one\ntwo' ? 2 : lines.length)
    await own.close()
  })
})

describe('marks', () => {
  test('are there for every node, those of levels for outcomes, and none is seen', async () => {
    for (const id of graph.nodes) {
      const counts = await page.$eval(`[data-node="${id}"]`, (node) => [
        node.querySelectorAll('.strike').length,
        node.querySelectorAll('.level').length,
      ])
      expect(counts, id).toEqual([1, id.startsWith('goal') ? 1 : 0])
      expect(await look(`[data-node="${id}"]`), id).toMatchObject({ strike: false, level: false })
    }
  })

  test('lie within the picture', async () => {
    const outside = await page.$eval('svg', (svg) => {
      const sheet = svg.getBoundingClientRect()
      for (const node of svg.querySelectorAll('[data-node]')) {
        node.setAttribute('data-state', 'blocked')
        node.setAttribute('data-level', 'strong')
      }
      const marks = [...svg.querySelectorAll('.strike, .level, .bar')]
      const found = marks.filter((mark) => {
        const { left, right, top, bottom } = mark.getBoundingClientRect()
        return left < sheet.left || right > sheet.right || top < sheet.top || bottom > sheet.bottom
      })
      for (const node of svg.querySelectorAll('[data-node]')) {
        node.removeAttribute('data-state')
        node.removeAttribute('data-level')
      }
      return { seen: marks.length, outside: found.map((mark) => mark.outerHTML) }
    })
    expect(outside.seen).toBeGreaterThan(20)
    expect(outside.outside).toEqual([])
  })

  test('of levels lie on no text, and on no corner of a node', async () => {
    const covered = await page.$$eval('[data-node]:has(.level)', (nodes) =>
      nodes.map((node) => {
        node.setAttribute('data-level', 'present')
        const mark = node.querySelector('.level')?.getBoundingClientRect() ?? new DOMRect()
        const text = node.querySelector('.label text')?.getBoundingClientRect() ?? new DOMRect()
        const shape = node.querySelector('polygon, path')?.getBoundingClientRect() ?? new DOMRect()
        node.removeAttribute('data-level')
        return [
          mark.width > 20,
          mark.top >= text.bottom,
          mark.left > shape.left + 5,
          mark.right < shape.right - 5,
        ]
      }),
    )
    expect(covered.length).toBe(edgeTypes.length)
    for (const one of covered) expect(one).toEqual([true, true, true, true])
  })

  test('of edges are as large as in the legend', async () => {
    const [, from = 0, to = 0] = /33 (\d+) 44 12 33 (\d+)Z/.exec(ends.stimulates)?.map(Number) ?? []
    const heads = await page.$$eval('marker[id$="pointEnd"]', (found) =>
      found.map((head) => head.getAttribute('markerHeight')),
    )
    expect(heads).toEqual([String(to - from)])
    const bar = await page.$eval('.bar.inhibits', (drawn) =>
      Math.round((drawn as SVGPathElement).getTotalLength()),
    )
    expect(ends.inhibits).toContain(`M40 ${12 - bar / 2}V${12 + bar / 2}`)
  })

  test('of a blocked node are its stroke; of a level its bars', async () => {
    expect(await look('[data-node="drug"]', { state: 'blocked' })).toMatchObject({ strike: true })
    for (const state of ['given', 'active', 'idle'])
      expect(await look('[data-node="drug"]', { state }), state).toMatchObject({ strike: false })
    for (const [filled, level] of ['none', 'weak', 'present', 'strong'].entries())
      expect(await look('[data-node="goal_0"]', { level }), level).toMatchObject({ level: true, filled })
  })
})

describe('without any colour', () => {
  /** What a grey print leaves: dashes, strokes, marks; not tone. */
  const form = ({ dashes, width, strike }: Awaited<ReturnType<typeof look>>) => `${dashes} ${width} ${strike}`

  test.each([...acting, 'goal_0'])('the states of a node differ: %s', async (id) => {
    const states: NodeState[] = ['given', 'active', 'idle', 'blocked']
    const forms = []
    for (const state of states) forms.push(form(await look(`[data-node="${id}"]`, { state })))
    expect(new Set(forms).size).toBe(states.length)
  })

  test('the states of an edge differ, whatever its type and status', async () => {
    for (const { id, type, status } of graph.edges) {
      const line = `path.flowchart-link[data-edge="${id}"]`
      const [active, idle] = [await look(line, { state: 'active' }), await look(line, { state: 'idle' })]
      expect(form(active), `${type} ${status}`).not.toBe(form(idle))
      expect(Number.parseFloat(active.width), id).toBeGreaterThan(Number.parseFloat(idle.width))
    }
  })

  test('statuses differ where states are not shown', async () => {
    const forms = []
    for (const { id } of graph.edges.filter(
      ({ type, status }) => type === 'stimulates' && !statusMarks[status],
    ))
      forms.push(form(await look(`path.flowchart-link[data-edge="${id}"]`)))
    expect(new Set(forms).size).toBe(forms.length)
  })

  test('an edge whose status has a mark shows it, and no other has one', async () => {
    for (const { id, status } of graph.edges) {
      const label = await page.$eval(`.edgeLabel[data-edge="${id}"]`, (one) => one.textContent?.trim())
      expect(label, id).toBe(statusMarks[status] ?? '')
    }
  })
})

test('bars stay whole lines in every state', async () => {
  for (const { id } of graph.edges.filter(({ type }) => type === 'inhibits' || type === 'requires'))
    for (const state of ['active', 'idle'])
      expect((await look(`.bar[data-edge="${id}"]`, { state })).dashes, id).toBe('none')
})

test('what is not there yet is not seen, and keeps its place', async () => {
  expect(await look('[data-node="drug"]')).toMatchObject({ visibility: 'visible' })
  expect(await look('[data-node="drug"]', { hidden: '' })).toMatchObject({ visibility: 'hidden' })
  const inhibition = graph.edges.find(({ type }) => type === 'inhibits')
  for (const part of ['.flowchart-link', '.bar', '.edgeLabel'])
    expect(await look(`${part}[data-edge="${inhibition?.id}"]`, { hidden: '' })).toMatchObject({
      visibility: 'hidden',
    })
})

test('every kind has a look of its own: fill, and a shape but for regions', async () => {
  const fills = []
  for (const id of [...acting, 'goal_0']) fills.push((await look(`[data-node="${id}"]`)).fill)
  expect(new Set(fills).size).toBe(nodeKinds.length)
})
