import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readSbgn } from '../../../scripts/exchange/sbgn/read-sbgn.ts'
import { sbgn } from '../../../scripts/exchange/sbgn/sbgn.ts'
import { writeSbgn } from '../../../scripts/exchange/sbgn/write-sbgn.ts'
import { type Pathway, pathwayShape } from '../../../scripts/pathway/schema.ts'
import { readXml } from '../../../scripts/shared/xml/read-xml.ts'
import { attributeOf, childOf, descendantsOf } from '../../../scripts/shared/xml/xml-element.ts'
import { arbitraryModel } from '../../support/arbitrary-model.ts'
import { sampleModel } from '../../support/read-model.ts'

describe('writing', () => {
  const { pathway: adenosine } = sampleModel('adenosine')
  const { text, lost } = writeSbgn(adenosine)

  test('what is read again has the same nodes and edges', () => {
    const { pathway, problems } = readSbgn(text, 'adenosine')
    expect(problems).toEqual([])
    expect(pathway?.title).toEqual({ en: adenosine.title.en })
    const about = ({ nodes }: Pathway) =>
      Object.entries(nodes)
        .map(([id, { kind, rest, perturbs, in: region, label }]) => ({
          id,
          kind,
          rest,
          perturbs,
          region,
          label: label.en,
        }))
        .sort((one, other) => (one.id < other.id ? -1 : 1))
    expect(pathway && about(pathway)).toEqual(about(adenosine))
    const signed = adenosine.edges.filter(({ type }) => type !== 'no-effect')
    expect(pathway && bare(pathway.edges)).toEqual(bare(signed))
  })

  test('what it cannot hold is listed', () => {
    expect(lost).toContain('evidence')
    expect(lost).toContain('experiments')
    expect(lost.filter((part) => part.startsWith('edges of the type `no-effect`'))).toHaveLength(1)
  })

  test('glyphs stand before arcs, every arc ends at a glyph or port, and no id is there twice', () => {
    const drawing = childOf(readXml(text, 'model').root, 'map')
    const names = drawing?.children.map(({ name }) => name).filter((name) => name !== 'notes') ?? []
    expect(names.lastIndexOf('glyph')).toBeLessThan(names.indexOf('arc'))
    const ids = ['glyph', 'port', 'arc'].flatMap((name) =>
      descendantsOf(drawing, name).map((each) => attributeOf(each, 'id')),
    )
    expect(new Set(ids).size).toBe(ids.length)
    for (const each of descendantsOf(drawing, 'arc'))
      for (const end of ['source', 'target']) expect(ids).toContain(attributeOf(each, end))
  })

  test('nothing leads to a perturbation', () => {
    const drawing = readXml(text, 'model').root
    const targets = descendantsOf(drawing, 'arc').map((each) => attributeOf(each, 'target'))
    const perturbations = descendantsOf(drawing, 'glyph').filter(
      (each) => attributeOf(each, 'class') === 'perturbation',
    )
    expect(perturbations.length).toBeGreaterThan(0)
    for (const each of perturbations) expect(targets).not.toContain(attributeOf(each, 'id'))
  })

  test('what is needed for a stimulation is an AND with it', () => {
    const model = pathwayShape.parse({
      name: 'm',
      title: { zh: '腺苷' },
      nodes: Object.fromEntries(
        ['a', 'b', 't'].map((id) => [id, { kind: 'molecule', label: { zh: `${id} & <b>` } }]),
      ),
      edges: [
        { from: 'b', to: 't', type: 'requires', for: 'a', strength: 'weak', status: 'contested' },
        { from: 'a', to: 't', type: 'stimulates', strength: 'present' },
      ],
    })
    const written = writeSbgn(model)
    expect(written.text).toContain('class="and"')
    const { pathway } = readSbgn(written.text, 'm')
    expect(pathway?.nodes.a?.label).toEqual({ en: 'a & <b>' })
    expect(pathway && bare(pathway.edges)).toEqual(bare(model.edges))
  })

  test('any model comes back, but for what is listed', () => {
    fc.assert(
      fc.property(arbitraryModel({ nodes: 5, edges: 9 }), (random) => {
        const edges = [
          ...new Map(
            random.edges.map((edge) => [JSON.stringify([edge.from, edge.to, edge.type, edge.for]), edge]),
          ).values(),
        ]
        const kept = edges.filter(
          ({ type, to, from, for: only }) =>
            type !== 'no-effect' &&
            (only === undefined ||
              (only !== from &&
                edges.some((edge) => edge.from === only && edge.to === to && edge.type === 'stimulates'))),
        )
        const { pathway, problems } = readSbgn(writeSbgn({ ...random, edges }).text, 'random')
        expect(problems).toEqual([])
        expect(pathway?.nodes).toEqual(random.nodes)
        expect(pathway && bare(pathway.edges)).toEqual(bare(kept))
      }),
    )
  })

  test('the same model gives the same file', () => {
    expect(sbgn.write?.(adenosine)).toEqual({ text, lost })
  })
})

/** Edges without what no drawing holds, in one order. */
function bare(edges: Pathway['edges']): string[] {
  return edges
    .map(({ from, to, type, strength, status, for: only }) =>
      JSON.stringify({ from, to, type, strength, status, only }),
    )
    .sort()
}
