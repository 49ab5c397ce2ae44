import { describe, expect, test } from 'vitest'
import { edgeStatuses, nodeKinds } from '../../scripts/pathway/model-terms.ts'
import { toMermaid } from '../../scripts/pathway/to-mermaid.ts'
import { selectView } from '../../scripts/pathway/view.ts'
import { sketch } from '../support/sketch.ts'

const pathway = sketch('drug inhibits target contested\ntarget no-effect end hypothesised', {
  nodes: {
    drug: { kind: 'drug', label: { en: 'A drug', zh: '药' } },
    target: { kind: 'receptor', label: { en: 'A long label' }, short: { en: 'Short\nlabel' } },
  },
  views: { down: { direction: 'TB', nodes: ['drug', 'target'] } },
})

test('a view is a flowchart: nodes, edges by name, then what they are', () => {
  expect(toMermaid(pathway, selectView(pathway), 'en')).toBe(`flowchart LR
  n_drug@{ shape: stadium, labelType: text, label: "A drug" }
  n_target@{ shape: fr-rect, labelType: text, label: "Short<br/>label" }
  n_end@{ shape: rect, labelType: text, label: "end" }
  n_drug e0@-->|"?"| n_target
  n_target e1@--x n_end
  class n_drug drug
  class n_target receptor
  class n_end process
  class e0 inhibits
  class e0 contested
  class e1 no-effect
  class e1 hypothesised`)
})

test('a status that has a mark of its own is marked, the others are told by their classes', () => {
  const marks = edgeStatuses.map((status) => {
    const one = sketch(`a stimulates b ${status}`)
    return /-->\|"(.)"\|/.exec(toMermaid(one, selectView(one), 'en'))?.[1]
  })
  expect(marks).toEqual([undefined, '†', undefined, '?', undefined, undefined])
})

test('it runs as its view says, in the language that is asked for', () => {
  const code = toMermaid(pathway, selectView(pathway, 'down'), 'zh')
  expect(code).toMatch(/^flowchart TB\n/)
  expect(code).toContain('"药"')
  expect(code).toContain('"Short<br/>label"')
  expect(code).not.toContain('n_end')
})

test('kinds have shapes of their own, but for regions, which are drawn as processes', () => {
  const kinds = sketch(nodeKinds.map((kind) => `${kind} stimulates end`).join('\n'), {
    nodes: Object.fromEntries(nodeKinds.map((kind) => [kind, { kind }])),
  })
  const code = toMermaid(kinds, selectView(kinds), 'en')
  const shapes = nodeKinds.map((kind) => new RegExp(`n_${kind}@{ shape: ([\\w-]+)`).exec(code)?.[1])
  expect(shapes).not.toContain(undefined)
  expect(new Set(shapes).size).toBe(nodeKinds.length - 1)
})

describe('the text of a label', () => {
  /** Its line of Mermaid. */
  function line(label: string): string {
    const one = sketch('a stimulates a', { nodes: { a: { label: { en: label } } } })
    return /label: (.*) }/.exec(toMermaid(one, selectView(one), 'en'))?.[1] ?? ''
  }

  test.each(['a "quoted" word', '#quot; #35; C#', '%%{init: {"theme": "dark"}}%%', '`code`', '\u2028\u0085'])(
    'has nothing that Mermaid or YAML would read, and no second line: %j',
    (label) => {
      expect(line(label)).toMatch(/^"[^"#%`\n\r\u0085\u2028]*"$/)
    },
  )

  test('keeps its letters as they are, for fonts are loaded by them', () => {
    expect(line('腺苷（mPFC）；α→β')).toBe('"腺苷（mPFC）；α→β"')
  })

  test('breaks where it says so', () => {
    expect(line('one\ntwo')).toBe('"one<br/>two"')
    expect(line('one<br/>two')).not.toContain('<br/>')
  })
})
