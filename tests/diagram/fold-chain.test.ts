import { describe, expect, test, vi } from 'vitest'
import { ownRenderer } from '../support/own-renderer.ts'

vi.mock('../../scripts/shared/project.ts', () => import('../support/own-cache.ts'))

const { draw, show } = ownRenderer()

const names = [
  'Damage',
  'Activation',
  'Loss',
  'Release',
  'Adenosine',
  'Receptor',
  'Protein',
  'Messenger',
  'Firing',
]

/** A pathway's picture, `n_0` to the last in a row. */
function chain(count: number, more = ''): string {
  const ids = names.slice(0, count).map((_, index) => index)
  return [
    'flowchart LR',
    ...ids.map((id) => `  n_${id}[${names[id]} of something]`),
    ...ids.slice(1).map((id) => `  n_${id - 1} e${id}@--> n_${id}`),
    '  class e3 inhibits',
    '  class e4 requires',
    more,
  ].join('\n')
}

/** Where the parts of a picture stand. */
async function placesIn(code: string) {
  const drawing = await draw(code, true)
  const page = await show(drawing)
  const places = await page.$$eval('g.node, path[data-id], path.bar', (parts) =>
    parts.map((part) => {
      const { left, top, right, bottom } = part.getBoundingClientRect()
      const name =
        part.getAttribute('data-node') ??
        part.getAttribute('data-id') ??
        `bar of ${part.getAttribute('data-edge')}`
      return { name, left, top, right, bottom }
    }),
  )
  await page.close()
  const at = (name: string) => {
    const found = places.find((place) => place.name === name)
    if (!found) throw new Error(`no ${name}`)
    return found
  }
  return {
    drawing,
    at,
    rows: new Set(places.filter(({ name }) => /^\d/.test(name)).map(({ top }) => Math.round(top))).size,
  }
}

describe('a chain of nine nodes', () => {
  test('is broken into rows that a slide shows with letters of their size', async () => {
    const { drawing, rows } = await placesIn(chain(9))
    expect(rows).toBeGreaterThan(1)
    expect(20 * Math.min(1, 868 / drawing.width, 388 / drawing.height)).toBeGreaterThan(15)
  })

  test('runs from left to right in each, and its edges end at their nodes', async () => {
    const { at } = await placesIn(chain(9))
    for (let id = 1; id < 9; id += 1) {
      const [before, node, edge] = [at(String(id - 1)), at(String(id)), at(`e${id}`)]
      if (Math.round(before.top) === Math.round(node.top)) expect(before.right).toBeLessThan(node.left)
      else expect(node.top).toBeGreaterThan(before.bottom)
      expect(edge.bottom).toBeGreaterThan(node.top)
      expect(edge.top).toBeLessThan(before.bottom)
      expect(edge.right).toBeGreaterThan(before.right)
    }
  })

  test('keeps the bars of its edges before their nodes', async () => {
    const { at } = await placesIn(chain(9))
    for (const id of [3, 4]) {
      const [bar, node] = [at(`bar of e${id}`), at(String(id))]
      expect(node.left - bar.right).toBeGreaterThan(0)
      expect(node.left - bar.right).toBeLessThan(20)
      expect(bar.top).toBeGreaterThan(node.top)
      expect(bar.bottom).toBeLessThan(node.bottom)
    }
  })
})

test('a picture that fits stays in one row', async () => {
  expect((await placesIn(chain(4))).rows).toBe(1)
})

test('is not broken where two edges pass', async () => {
  const { at } = await placesIn(chain(9, '  n_0 --> n_8'))
  for (let id = 1; id < 9; id += 1) expect(at(String(id - 1)).right).toBeLessThan(at(String(id)).left)
})

test('is not broken where a small part would stand alone', async () => {
  const fork = '  n_2 --> y[Another outcome of something]\n  n_3 --> y\n  n_4 --> y\n  n_5 --> y\n  n_6 --> y'
  const { at } = await placesIn(chain(8, fork))
  for (let id = 1; id < 8; id += 1) expect(at(String(id - 1)).right).toBeLessThan(at(String(id)).left)
})

test('leads back to the next row within the picture', async () => {
  const page = await show(await draw(chain(9), true))
  const [least] = await page.$$eval('path[data-id]', (paths) =>
    paths
      .map(
        (path) =>
          path.getBoundingClientRect().left - (path.closest('svg')?.getBoundingClientRect().left ?? 0),
      )
      .sort((one, other) => one - other),
  )
  expect(least).toBeGreaterThan(1)
  await page.close()
})

test('an edge that leads to another row passes over no node', async () => {
  const branches = ['a', 'b', 'c'].flatMap((name) => [
    `  n_root --> n_${name}[Branch of something]`,
    ...[1, 2, 3].map((leaf) => `  n_${name} --> n_${name}${leaf}[Leaf of something]`),
  ])
  const page = await show(await draw(['flowchart TD', '  n_root[Root]', ...branches].join('\n'), true))
  const [rows, crossings] = await page.$eval('svg', (svg) => {
    const nodes = [...svg.querySelectorAll('g.node')].map((node) => node.getBoundingClientRect())
    const crossed = [...svg.querySelectorAll<SVGPathElement>('path[data-id]')].flatMap((path) =>
      Array.from({ length: 101 }, (_, part) => path.getPointAtLength((path.getTotalLength() * part) / 100))
        .map((point) => point.matrixTransform(path.getScreenCTM() ?? undefined))
        .filter(({ x, y }) =>
          nodes.some(
            ({ left, right, top, bottom }) => x > left + 5 && x < right - 5 && y > top + 5 && y < bottom - 5,
          ),
        ),
    )
    return [new Set(nodes.map(({ top }) => Math.round(top))).size, crossed.length]
  })
  expect([rows > 3, crossings]).toEqual([true, 0])
  await page.close()
})
