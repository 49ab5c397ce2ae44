import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readSbmlQual } from '../../../scripts/exchange/sbml-qual/read-sbml-qual.ts'
import { writeSbmlQual } from '../../../scripts/exchange/sbml-qual/write-sbml-qual.ts'
import { levelOfRank, levels, rank } from '../../../scripts/pathway/level.ts'
import { type Pathway, pathwayShape } from '../../../scripts/pathway/schema.ts'
import { readXml } from '../../../scripts/shared/xml/read-xml.ts'
import { attributeOf, childOf, childrenOf, descendantsOf } from '../../../scripts/shared/xml/xml-element.ts'
import { arbitraryModel } from '../../support/arbitrary-model.ts'
import { evaluateMathMl } from '../../support/evaluate-math-ml.ts'
import { sampleModel } from '../../support/read-model.ts'
import { referenceStep } from '../../support/reference-step.ts'

describe('writing', () => {
  const { pathway: adenosine } = sampleModel('adenosine')
  const { text, lost } = writeSbmlQual(adenosine)

  test('what is read again has the same nodes, and the edges that count', () => {
    const { pathway, problems } = readSbmlQual(text, 'adenosine')
    expect(problems).toEqual([])
    for (const [id, { kind, rest, perturbs, label }] of Object.entries(adenosine.nodes)) {
      const { kind: k, rest: r, perturbs: p, label: l, in: region } = pathway?.nodes[id] ?? {}
      expect([id, k, r, p, l, region]).toEqual([
        id,
        kind,
        rest,
        perturbs,
        { en: label.en },
        adenosine.nodes[id]?.in,
      ])
    }
    const counting = adenosine.edges.filter(
      ({ type, status }) =>
        type !== 'no-effect' && ['reported', 'commentary', 'inferred', 'contested'].includes(status),
    )
    expect(pathway && bare(pathway.edges)).toEqual(bare(counting))
  })

  test('what it cannot hold is listed', () => {
    expect(lost).toContain('experiments')
    expect(lost.at(-1)).toMatch(/^edges that predictions do not rest on/)
  })

  test('the terms give each node the level of the simulation, one at a time', () => {
    const random = arbitraryModel({ nodes: 5, edges: 10 }, ['stimulates', 'inhibits', 'requires'])
    fc.assert(
      fc.property(
        random,
        fc.array(fc.constantFrom(...levels), { minLength: 5, maxLength: 5 }),
        (model, state) => {
          const now = Object.fromEntries(state.map((level, index) => [`n${index}`, level]))
          const at = (id: string) => rank(now[id] ?? 'none')
          const stepped = { ...referenceStep(model, {}, now) }
          const { root } = readXml(writeSbmlQual(model).text, 'model')
          for (const transition of descendantsOf(root, 'transition')) {
            const target = attributeOf(descendantsOf(transition, 'output')[0], 'qualitativeSpecies') ?? ''
            const list = childOf(transition, 'listOfFunctionTerms')
            const reached = childrenOf(list, 'functionTerm').filter((term) => {
              const [condition] = childOf(term, 'math')?.children ?? []
              return condition && evaluateMathMl(condition, at)
            })
            expect(reached.length).toBeLessThan(2)
            const chosen = reached[0] ?? childOf(list, 'defaultTerm')
            expect([target, levelOfRank(Number(attributeOf(chosen, 'resultLevel')))]).toEqual([
              target,
              stepped[target],
            ])
          }
        },
      ),
      { numRuns: 300 },
    )
  })

  test('any model comes back with its types, strengths and gates', () => {
    fc.assert(
      fc.property(
        arbitraryModel({ nodes: 5, edges: 9 }, ['stimulates', 'inhibits', 'requires']),
        (random) => {
          const edges = [
            ...new Map(
              random.edges.map((edge) => [JSON.stringify([edge.from, edge.to, edge.type, edge.for]), edge]),
            ).values(),
          ]
          const { pathway, problems } = readSbmlQual(writeSbmlQual({ ...random, edges }).text, 'random')
          expect(problems).toEqual([])
          expect(pathway?.nodes).toEqual(random.nodes)
          expect(pathway && bare(pathway.edges)).toEqual(bare(edges))
        },
      ),
    )
  })

  test('terms that were changed since are a warning', () => {
    const changed = text.replace('<leq/>', '<geq/>')
    expect(changed).not.toBe(text)
    const { problems } = readSbmlQual(changed, 'adenosine')
    expect(problems).toHaveLength(1)
    expect(problems[0]?.message).toMatch(/say something else than its annotations/)
  })

  test('no two things have one id, and no list is empty', () => {
    const model = pathwayShape.parse({
      name: 'everywhere',
      title: { en: 'E' },
      nodes: { everywhere: { kind: 'molecule', label: { en: 'E' } } },
    })
    const { root } = readXml(writeSbmlQual(model).text, 'model')
    const ids = ['model', 'compartment', 'qualitativeSpecies'].flatMap((name) =>
      descendantsOf(root, name).flatMap((element) => attributeOf(element, 'id') ?? []),
    )
    expect(new Set(ids).size).toBe(ids.length)
    expect(descendantsOf(root, 'listOfTransitions')).toEqual([])
  })
})

/** Edges without what SBML has no place for, in one order. */
function bare(edges: Pathway['edges']): string[] {
  return edges
    .map(({ from, to, type, strength, status, for: only }) =>
      JSON.stringify({ from, to, type, strength, status, only }),
    )
    .sort()
}
