import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mermaid } from '../../../scripts/exchange/mermaid/mermaid.ts'
import { arbitraryModel } from '../../support/arbitrary-model.ts'
import { edgesOf, faultsIn, readAs, readBack } from '../../support/read-back.ts'
import { wholeModel } from '../../support/whole-model.ts'

test('reads shapes, chains, groups, labels, ids, classes and regions', () => {
  const { pathway, warnings } = readAs(
    mermaid,
    `---
title: Wake up
---
%% a comment
flowchart LR
  a([Drug "x]) --> b{{"Receptor #quot;A1#quot;"}} & c[/slanted\\] --x d:::outcome; classDef drug fill:red
  subgraph cortex["Cortex"]
    direction TB
    subgraph layer
      c
    end
    e@{ shape: rounded, label: "E, quoted" }
  end
  b e1@-->|after a while| e
  c -- inhibits --> e
  d -.-x a
  class e1 requires
  class e1 contested
  class a,b drug
`,
  )
  expect(pathway.title).toEqual({ en: 'Wake up' })
  expect(edgesOf(pathway)).toEqual([
    'a stimulates b',
    'a stimulates c',
    'b inhibits d',
    'c inhibits d',
    'b requires e',
    'c inhibits e',
    'd no-effect a',
  ])
  expect(pathway.edges[4]).toMatchObject({ status: 'contested', note: { en: 'after a while' } })
  expect(
    Object.entries(pathway.nodes).map(([id, { kind, label, in: region }]) => [id, kind, label.en, region]),
  ).toEqual([
    ['a', 'drug', 'Drug "x', undefined],
    ['b', 'drug', 'Receptor "A1"', undefined],
    ['c', 'molecule', 'slanted', 'layer'],
    ['d', 'outcome', 'd', undefined],
    ['cortex', 'region', 'Cortex', undefined],
    ['layer', 'region', 'layer', 'cortex'],
    ['e', 'molecule', 'E, quoted', 'cortex'],
  ])
  expect(warnings).toEqual([
    'classDef is not held by a model',
    'direction is not held by a model',
    'kinds of nodes are not given: they are taken as molecules',
  ])
})

test('an arrow without a meaning is an error at its line, unless a class or a word gives it one', () => {
  const text = 'graph TD\na --- b\na --o b\na <--> b\na ---|inhibits| c\na x1@--- d\nclass x1 requires'
  expect(faultsIn(mermaid, text)).toEqual([
    '2: a --- b does not say what it means',
    '3: a --o b does not say what it means',
    '4: a <--> b does not say what it means',
  ])
})

test('other diagrams, and what cannot be read, are errors at their line', () => {
  expect(faultsIn(mermaid, '\nsequenceDiagram\n a->>b: hi')).toEqual([
    '2: sequenceDiagram does not begin a flowchart',
  ])
  expect(faultsIn(mermaid, 'flowchart LR\na[open\nb -->\nend\nsubgraph x')).toEqual([
    '2: this cannot be read: a[open',
    '4: this cannot be read: end',
    '5: a subgraph has no end',
  ])
})

test('a round trip keeps ids, kinds, labels, regions, edges and statuses', () => {
  const again = readBack(mermaid, wholeModel)
  const name = (id: string | undefined) => (id === 'end' || id === 'constructor' ? `${id}_` : id)
  expect(Object.keys(again.nodes).sort()).toEqual(Object.keys(wholeModel.nodes).map(name).sort())
  for (const [id, { kind, label, in: region }] of Object.entries(wholeModel.nodes)) {
    const text = (label.en ?? Object.values(label)[0] ?? id).replaceAll('\n', ' ')
    expect(again.nodes[name(id) ?? '']).toMatchObject({ kind, label: { en: text } })
    expect(again.nodes[name(id) ?? '']?.in).toBe(region)
  }
  expect(again.edges.map(({ from, to, type, status }) => ({ from, to, type, status }))).toEqual(
    wholeModel.edges.map(({ from, to, type, status }) => ({ from: name(from), to: name(to), type, status })),
  )
  expect(mermaid.write?.(wholeModel).lost.slice(0, 2)).toEqual([
    'the id constructor: Mermaid stumbles over it, and it becomes constructor_',
    'the id end: Mermaid stumbles over it, and it becomes end_',
  ])
})

test('writing what was read from Mermaid loses nothing', () => {
  fc.assert(
    fc.property(arbitraryModel({ nodes: 5, edges: 8 }), (model) => {
      const once = readBack(mermaid, model)
      expect(readBack(mermaid, once)).toEqual(once)
    }),
    { numRuns: 40 },
  )
})

test('codes of what no text has stay as they are written, and come back so', () => {
  const { pathway } = readAs(mermaid, 'flowchart LR\n  a["x&#0;y#7;#55296;#233;"] --> b\n')
  expect(pathway.nodes.a?.label.en).toBe('x&#0;y#7;#55296;é')
  expect(readBack(mermaid, pathway).nodes.a?.label).toEqual(pathway.nodes.a?.label)
})

test('a control character in a label is written as what a reader can take', () => {
  const control = readAs(mermaid, 'flowchart LR\n  a --> b\n').pathway
  const written = mermaid.write?.({
    ...control,
    nodes: {
      ...control.nodes,
      a: { kind: 'molecule', rest: 'none', identifiers: [], label: { en: 'x\u0000y' } },
    },
  })
  expect(readAs(mermaid, written?.text ?? '').pathway.nodes.a?.label.en).toBe('x\ufffdy')
})
