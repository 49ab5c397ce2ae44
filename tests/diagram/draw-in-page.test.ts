import { describe, expect, test, vi } from 'vitest'
import { samples } from '../support/mermaid-samples.ts'
import { ownRenderer } from '../support/own-renderer.ts'

vi.mock('../../scripts/shared/project.ts', () => import('../support/own-cache.ts'))

const { draw, show } = ownRenderer()

/** Opens the picture in a page of its own and asks something about its parts. */
async function ask<T>(
  svg: string,
  selector: string,
  question: (elements: SVGGraphicsElement[]) => T,
): Promise<T> {
  const page = await show({ svg, width: 600, height: 400 })
  const answer = await page.$$eval(selector, question)
  await page.close()
  return answer
}

describe('the alt text', () => {
  test('is what the author wrote, title and description', async () => {
    const both = await draw('graph LR\n  accTitle: A pair\n  accDescr: Leads from a to b.\n  a --> b')
    expect(both).toMatchObject({ label: 'A pair. Leads from a to b.', described: true })
    const one = await draw('graph LR\n  accDescr {\n    Leads from a\n    to b.\n  }\n  a --> b')
    expect(one.label.replace(/\s+/g, ' ')).toBe('Leads from a to b.')
    expect(one.described).toBe(true)
  })

  test('is else the texts of the diagram, each once', async () => {
    const drawing = await draw(
      'graph LR\n  a[Ketamine] -- raises --> b[Adenosine]\n  c[Ketamine] -- raises --> b',
    )
    expect(drawing.described).toBe(false)
    expect(drawing.label).toMatch(/^Diagram: /)
    expect(drawing.label.replace('Diagram: ', '').split(', ').sort()).toEqual([
      'Adenosine',
      'Ketamine',
      'raises',
    ])
  })

  test('is named once: nothing in the picture says it again', async () => {
    const { svg } = await draw('graph LR\n  accTitle: A pair\n  accDescr: Leads from a to b.\n  a --> b')
    expect(svg).not.toContain('Leads from')
    expect(svg.slice(0, svg.indexOf('>'))).not.toMatch(/aria-|role=/)
  })
})

describe('the picture', () => {
  test.each(['flowchart', 'sequenceDiagram', 'stateDiagram', 'classDiagram', 'erDiagram', 'pie', 'mindmap'])(
    'is text as SVG text, nothing of HTML, no script and no other host: %s',
    async (name) => {
      const { svg } = await draw(samples[name] ?? '')
      expect([svg.slice(0, 5), svg.slice(-6)]).toEqual(['<svg ', '</svg>'])
      expect(svg).toContain('<text')
      expect(svg.match(/<foreignObject|<script|\son\w+=|@import/g)).toBeNull()
      expect(svg.match(/(?:href|src)="(?!#)[^"]*"|url\((?!["']?#|&quot;#)[^)]*\)/g)).toBeNull()
    },
  )

  test('casts no shadow, for a PDF can hold one only as pixels', async () => {
    const { svg } = await draw(samples.flowchart ?? '')
    expect(svg.match(/\bfilter="[^"]*"|\bfilter:[^;}]*/g)).toBeNull()
  })

  test('fills the figure it stands in, and says its natural size', async () => {
    const { svg, width, height } = await draw('graph LR\n  a --> b')
    const [left = 0, top = 0, ...size] = (/viewBox="([^"]*)"/.exec(svg)?.[1] ?? '').split(' ').map(Number)
    expect([left, top, ...size].every(Number.isFinite)).toBe(true)
    expect(size[0]).toBeCloseTo(width, 1)
    expect(size[1]).toBeCloseTo(height, 1)
    expect(svg).toContain('width="100%" height="100%"')
    expect(await ask(svg, 'svg', ([shown]) => shown?.getBoundingClientRect().width)).toBe(600)
  })

  test('has every label inside its node: the fonts were there when it was measured', async () => {
    const { svg } = await draw(
      'graph LR\n  a["Electroconvulsive therapy iiiii WWWWW"] --> b["腺苷受体腺苷受体"]',
    )
    const room = await ask(svg, 'g.node', (nodes) =>
      nodes.map((node) => {
        const box = node.querySelector('rect')?.getBoundingClientRect()
        const text = node.querySelector('text')?.getBoundingClientRect()
        return box && text ? Math.min(text.left - box.left, box.right - text.right) : -1
      }),
    )
    expect(room.length).toBe(2)
    expect(Math.min(...room)).toBeGreaterThan(0)
  })

  test('carries no rules and no arrow heads that nothing uses', async () => {
    const { svg } = await draw('graph LR\n  a --> b')
    const unused = await ask(svg, 'svg', ([shown]) => {
      const ids = [...(shown?.querySelectorAll('marker') ?? [])].map(({ id }) => id)
      const rules = [...(shown?.ownerDocument.styleSheets ?? [])].flatMap((sheet) => [...sheet.cssRules])
      return {
        markers: ids.filter((id) => !shown?.outerHTML.replace(`id="${id}"`, '').includes(`#${id}`)),
        rules: rules
          .map((rule) => (rule instanceof CSSStyleRule ? rule.selectorText : ''))
          .filter(
            (selector) => selector && !/:|\.marker/.test(selector) && !document.querySelector(selector),
          ),
        count: rules.length,
      }
    })
    expect(unused).toMatchObject({ markers: [], rules: [] })
    expect(unused.count).toBeGreaterThan(0)
  })

  test('keeps edges and nodes by the names they have in the text', async () => {
    const { svg } = await draw('graph LR\n  ketamine e1@--> adenosine')
    expect(await ask(svg, 'path[data-id="e1"]', (found) => found.length)).toBe(1)
    expect(await ask(svg, 'g.node', (found) => found.map(({ id }) => id))).toEqual([
      expect.stringContaining('ketamine'),
      expect.stringContaining('adenosine'),
    ])
  })

  test('has coordinates to a hundredth of a pixel', async () => {
    const { svg } = await draw(samples.flowchart ?? '')
    expect(svg.match(/\b(?:d|x|y|viewBox|transform|points)="[^"]*\d\.\d{3}/g)).toBeNull()
  })
})

test('marks are for the picture of a pathway alone', async () => {
  const code = 'flowchart LR\n  n_a[One] e0@--> n_b[Two]\n  class e0 inhibits'
  const [plain, pathway] = await Promise.all(
    [false, true].map(async (pathway) => (await draw(code, pathway)).svg),
  )
  expect(plain).not.toMatch(/data-node|strike|data-state/)
  expect(pathway).toContain('data-node="a"')
  // The ends of edges are for all.
  for (const svg of [plain, pathway]) expect(svg).toContain('class="bar inhibits"')
})
