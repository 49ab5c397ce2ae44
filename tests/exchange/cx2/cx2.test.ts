import { expect, test } from 'vitest'
import { cx2 } from '../../../scripts/exchange/cx2/cx2.ts'
import { edgesOf, faultsIn, readAs, readBack } from '../../support/read-back.ts'
import { readModel } from '../../support/read-model.ts'
import { wholeModel } from '../../support/whole-model.ts'

/** As Cytoscape writes them: aliases, defaults, fragments, a layout, a style. */
const foreign = [
  { CXVersion: '2.0', hasFragments: true },
  { metaData: [{ name: 'nodes', elementCount: 3 }] },
  {
    attributeDeclarations: [
      {
        networkAttributes: { name: { d: 'string' } },
        nodes: { name: { a: 'n', d: 'string' }, score: { d: 'double' } },
        edges: { interaction: { a: 'i', d: 'string', v: 'activates' } },
      },
    ],
  },
  { networkAttributes: [{ name: 'T cell: signalling' }] },
  { nodes: [{ id: 61, x: 1, y: 2, z: 0, v: { n: 'IFN-γ', score: 0.5 } }] },
  {
    nodes: [
      { id: 70, v: { n: 'CD4' } },
      { id: 71, v: { n: 'CD4' } },
    ],
  },
  {
    edges: [
      { id: 1, s: 61, t: 70, v: {} },
      { id: 2, s: 70, t: 71, v: { i: 'inhibition' } },
    ],
  },
  { visualProperties: [{ default: {} }] },
  { status: [{ error: '', success: true }] },
]

test('reads a network of Cytoscape: names into ids, interactions into edges', () => {
  const { pathway, warnings } = readAs(cx2, JSON.stringify(foreign), 'net')
  expect(pathway.title).toEqual({ en: 'T cell: signalling' })
  expect(Object.entries(pathway.nodes).map(([id, { label }]) => [id, label])).toEqual([
    ['IFN', { en: 'IFN-γ' }],
    ['CD4', { en: 'CD4' }],
    ['CD4_2', { en: 'CD4' }],
  ])
  expect(edgesOf(pathway)).toEqual(['IFN stimulates CD4', 'CD4 inhibits CD4_2'])
  expect(warnings).toEqual([
    'what a model does not hold is left out: visualProperties',
    'attributes that a model does not hold are left out: score',
    'kinds of nodes are not given: they are taken as molecules',
  ])
})

test('a round trip keeps the whole model', () => {
  expect(readBack(cx2, wholeModel)).toEqual(wholeModel)
  expect(cx2.write?.(wholeModel).lost).toEqual([])
})

test('writes the aspects of CX2: declared columns, counts, whole numbers as ids, a status at the end', () => {
  const document = JSON.parse(cx2.write?.(wholeModel).text ?? '')
  expect(document[0]).toEqual({ CXVersion: '2.0', hasFragments: false })
  expect(document[1].metaData).toEqual([
    { name: 'attributeDeclarations', elementCount: 1 },
    { name: 'networkAttributes', elementCount: 1 },
    { name: 'nodes', elementCount: 7 },
    { name: 'edges', elementCount: 6 },
  ])
  const [{ nodes, edges }] = document[2].attributeDeclarations
  expect(nodes.identifiers).toEqual({ d: 'list_of_string' })
  expect(nodes['label:zh']).toEqual({ d: 'string' })
  expect(Object.keys(edges)).toContain('interaction')
  expect(document[5].edges[0]).toMatchObject({
    id: 0,
    s: 0,
    t: 4,
    v: { interaction: 'stimulates', strength: 'present' },
  })
  expect(document.at(-1)).toEqual({ status: [{ error: '', success: true }] })
})

test('a node that was added to our network elsewhere is a molecule by its name', () => {
  const document = JSON.parse(cx2.write?.(wholeModel).text ?? '')
  document[4].nodes.push({ id: 99, v: { name: 'new one' } })
  const { pathway } = readAs(cx2, JSON.stringify(document))
  expect(pathway.nodes.new_one).toMatchObject({ kind: 'molecule', label: { en: 'new one' } })
})

test('plain texts, a draft and its evidence come back', () => {
  const { pathway } = readModel(
    'name: small\ntitle: Plain\ndraft: true\nevidence: [{ cite: p }]\nsources: { p: { title: P } }\nnodes:\n  a: { kind: gene, label: FOS, short: F, note: A note }\n',
  )
  expect(readBack(cx2, pathway)).toEqual(pathway)
})

test('what is wrong is said at the line of its element', () => {
  const text = JSON.stringify(foreign, undefined, 1).replace('"inhibition"', '"binds"')
  const line = text.slice(0, text.indexOf('"id": 2')).split('\n').length - 1
  expect(faultsIn(cx2, text)).toEqual([`${line}: the interaction binds is not known`])
  const own = (cx2.write?.(wholeModel).text ?? '').replace('"kind": "drug"', '"kind": "pill"')
  expect(faultsIn(cx2, own)[0]).toMatch(/^\d\d+: kind of node drug must be one of drug, /)
  const cut = (cx2.write?.(wholeModel).text ?? '').replace(
    '"interaction": "stimulates"',
    '"interaction": "x",',
  )
  expect(faultsIn(cx2, cut)[0]).toMatch(/^\d\d+: this is no JSON: /)
})

test('an interaction without a sign is left out and said so', () => {
  const text = JSON.stringify(foreign).replace('"inhibition"', '"interacts with"')
  const { pathway, warnings } = readAs(cx2, text)
  expect(pathway.edges.map(({ type }) => type)).not.toContain('inhibits')
  expect(warnings).toContain('interacts with has no sign: the edge is left out')
})

test('experiments about nodes that are gone, and files that break off, are errors', () => {
  const document: unknown[] = JSON.parse(cx2.write?.(wholeModel).text ?? '')
  expect(faultsIn(cx2, JSON.stringify(document.slice(0, -1)))).toEqual([
    '1: there is no status at the end: the file breaks off',
  ])
  const renamed = JSON.stringify(document).replace('"name":"end"', '"name":"finish"')
  expect(faultsIn(cx2, renamed)).toContain('1: there is no node "end"')
})
