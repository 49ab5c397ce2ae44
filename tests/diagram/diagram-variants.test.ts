import { expect, test } from 'vitest'
import { diagramVariants } from '../../scripts/diagram/diagram-variants.ts'

const variants = (code: string, options = {}) =>
  diagramVariants({ code, options, written: '{}', at: { file: 'deck.md', line: 1 } })

test.each([
  ['flowchart LR\n  a --> b', 'flowchart TB\n  a --> b', '`flowchart TB`'],
  ['graph TD\n  a --> b', 'graph LR\n  a --> b', '`graph LR`'],
  ['---\ntitle: A\n---\nflowchart RL\n  a', '---\ntitle: A\n---\nflowchart TB\n  a', '`flowchart TB`'],
  ['stateDiagram-v2\n  a --> b', 'stateDiagram-v2\n  direction LR\n  a --> b', '`direction LR`'],
  ['timeline\n  1952 : a', 'timeline TD\n  1952 : a', '`timeline TD`'],
  ['classDiagram\n  direction LR\n  class A', 'classDiagram\n  direction TB\n  class A', '`direction TB`'],
])('%s turns', (code, turned, say) => {
  expect(variants(code)[0]).toMatchObject({ way: 'direction', say, source: { code: turned } })
})

test('labels of a flowchart may have more lines', () => {
  const [, wrapped] = variants('flowchart LR\n  a', { look: 'classic' })
  expect(wrapped).toMatchObject({
    way: 'wrap',
    source: { options: { look: 'classic', flowchart: { wrappingWidth: 120 } } },
  })
})

test('a kind without directions has no other', () => {
  expect(variants('mindmap\n  a')).toEqual([])
})

test('a chart may be narrower, for a wide column and for a narrow one', () => {
  const code = 'xychart\n  bar [1, 2]'
  expect(variants(code, { look: 'classic' })).toEqual(
    [460, 360].map((width) => ({
      way: 'narrow',
      say: `\`{xyChart: {width: ${width}}}\` behind \`mermaid\``,
      source: { code, options: { look: 'classic', xyChart: { width } } },
    })),
  )
})

test('a pie may be smaller, or have its legend below where it has one', () => {
  expect(variants('pie showData\n  "a" : 1').map(({ say }) => say)).toEqual([
    '`{pie: {useWidth: 560}}` behind `mermaid`',
    "`{pie: {legendPosition: 'bottom'}}` behind `mermaid`",
  ])
})

test('what runs down may have its parts closer', () => {
  expect(variants('flowchart TD\n  a --> b').map(({ say }) => say)).toContain(
    '`{flowchart: {rankSpacing: 20, padding: 8}}` behind `mermaid`',
  )
})
