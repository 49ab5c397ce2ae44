import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rank } from '../../scripts/pathway/level.ts'
import { simulate } from '../../scripts/pathway/simulate.ts'
import { arbitraryModel } from '../support/arbitrary-model.ts'
import { modelText } from '../support/model-text.ts'
import { readModel } from '../support/read-model.ts'
import { referenceStep } from '../support/reference-step.ts'

const small = { nodes: 8, edges: 14 }
const someNodes = fc.uniqueArray(
  fc.integer({ min: 0, max: 7 }).map((index) => `n${index}`),
  { maxLength: 3 },
)

/** A model of molecules, by their resting levels. */
function model(rest: Record<string, string>, edges: readonly string[]) {
  const nodes = Object.entries(rest).map(
    ([id, level]) => `  ${id}: { kind: molecule, label: { en: ${id} }, rest: ${level} }`,
  )
  return readModel(
    modelText(['nodes:', ...nodes, 'edges:', ...edges.map((edge) => `  - { ${edge} }`)].join('\n')),
  ).pathway
}

describe('worked examples', () => {
  const chain = model({ drug: 'none', a: 'none', b: 'none', ko: 'none' }, [
    'from: drug, to: a, type: stimulates, strength: present',
    'from: a, to: b, type: stimulates',
    'from: ko, to: b, type: inhibits',
  ])

  test('a stimulus goes down a chain, one step at a time, no stronger than each edge', () => {
    expect(simulate(chain, { given: ['drug'] })).toEqual({
      levels: { drug: 'strong', a: 'present', b: 'present', ko: 'none' },
      steps: 2,
    })
  })

  test('an inhibitor takes its level away', () => {
    expect(simulate(chain, { given: ['drug', 'ko'] }).levels).toMatchObject({ a: 'present', b: 'none' })
  })

  test('nothing happens at rest', () => {
    expect(simulate(chain)).toEqual({ levels: { drug: 'none', a: 'none', b: 'none', ko: 'none' }, steps: 0 })
  })

  test('inhibition is rank by rank', () => {
    const { levels } = simulate(
      model({ a: 'weak', b: 'present', c: 'strong' }, [
        'from: a, to: c, type: inhibits',
        'from: b, to: c, type: inhibits',
      ]),
    )
    expect(levels).toEqual({ a: 'weak', b: 'present', c: 'weak' })
  })

  test('what is required is an AND gate, and stimulates by itself', () => {
    const gate = model({ a: 'none', b: 'none', c: 'none' }, [
      'from: a, to: c, type: requires',
      'from: b, to: c, type: requires, strength: present',
    ])
    expect(simulate(gate, { given: ['a'] }).levels.c).toBe('none')
    expect(simulate(gate, { given: ['b'] }).levels.c).toBe('none')
    expect(simulate(gate, { given: ['a', 'b'] }).levels.c).toBe('present')
  })

  test('with a stimulation, what is required only allows', () => {
    const gate = model({ a: 'none', b: 'none', c: 'none' }, [
      'from: a, to: c, type: requires',
      'from: b, to: c, type: stimulates, strength: weak',
    ])
    expect(simulate(gate, { given: ['a'] }).levels.c).toBe('none')
    expect(simulate(gate, { given: ['a', 'b'] }).levels.c).toBe('weak')
  })

  test('a requirement for one stimulation leaves the others alone', () => {
    const gate = model({ inside: 'present', door: 'present', other: 'none', outside: 'none' }, [
      'from: inside, to: outside, type: stimulates',
      'from: door, to: outside, type: requires, for: inside',
      'from: other, to: outside, type: stimulates, strength: weak',
    ])
    expect(simulate(gate).levels.outside).toBe('present')
    expect(simulate(gate, { knockout: ['door'] }).levels.outside).toBe('none')
    expect(simulate(gate, { knockout: ['door'], given: ['other'] }).levels.outside).toBe('weak')
  })

  test('a measured null passes nothing on, and neither does an edge that is not trusted', () => {
    const nothing = model({ a: 'none', b: 'none', c: 'none' }, [
      'from: a, to: b, type: no-effect',
      'from: a, to: c, type: stimulates, status: hypothesised',
    ])
    expect(simulate(nothing, { given: ['a'] }).levels).toEqual({ a: 'strong', b: 'none', c: 'none' })
    expect(simulate(nothing, { given: ['a'], assume: ['hypothesised'] }).levels.c).toBe('strong')
  })

  test('a loop of stimulation and inhibition comes round', () => {
    const loop = model({ a: 'strong', b: 'none' }, [
      'from: a, to: b, type: stimulates',
      'from: b, to: a, type: inhibits',
    ])
    const { cycle = [] } = simulate(loop)
    const states = cycle.map(({ a, b }) => `${a} ${b}`)
    expect(states.toSorted()).toEqual(['none none', 'none strong', 'strong none', 'strong strong'])
  })

  test('an end is found to loops that take years to come round', () => {
    // Rings that pass one level on and on, of prime lengths: together they come round after 510,510 steps.
    const rings = [2, 3, 5, 7, 11, 13, 17].flatMap((length) =>
      Array.from({ length }, (_, index) => ({
        id: `r${length}_${index}`,
        from: `r${length}_${(index + length - 1) % length}`,
        rest: index ? 'none' : 'strong',
      })),
    )
    const { cycle } = simulate(
      model(
        Object.fromEntries(rings.map(({ id, rest }) => [id, rest])),
        rings.map(({ id, from }) => `from: ${from}, to: ${id}, type: requires`),
      ),
    )
    expect(cycle).toHaveLength(100)
  })
})

describe('properties of any model', () => {
  test('it comes to a fixed point, or round a cycle, by the rules', () => {
    let settled = 0
    let cyclic = 0
    fc.assert(
      fc.property(arbitraryModel(small), someNodes, someNodes, (pathway, given, knockout) => {
        const condition = { given, knockout }
        const { levels, cycle = [levels] } = simulate(pathway, condition)
        if (cycle.length === 1) settled += 1
        else cyclic += 1
        expect(levels).toEqual(cycle[0])
        expect(new Set(cycle.map((state) => JSON.stringify(state))).size).toBe(cycle.length)
        for (const [index, state] of cycle.entries())
          expect(referenceStep(pathway, condition, state)).toEqual(cycle[(index + 1) % cycle.length])
      }),
      { numRuns: 300, seed: 1 },
    )
    expect(settled).toBeGreaterThan(50)
    expect(cyclic).toBeGreaterThan(10)
  })

  test('it gets there from the resting levels in as many steps as it says', () => {
    fc.assert(
      fc.property(arbitraryModel(small), someNodes, (pathway, given) => {
        const { levels, steps, cycle } = simulate(pathway, { given })
        fc.pre(!cycle)
        const resting = Object.entries(pathway.nodes).map(([id, { rest }]) => [
          id,
          given.includes(id) ? 'strong' : rest,
        ])
        const states = [Object.fromEntries(resting)]
        for (let step = 0; step < steps; step += 1)
          states.push(referenceStep(pathway, { given }, states.at(-1)))
        expect(states.at(-1)).toEqual(levels)
        if (steps) expect(states.at(-2)).not.toEqual(levels)
      }),
      { seed: 2 },
    )
  })

  test('where nothing inhibits, to give more never leads to less', () => {
    fc.assert(
      fc.property(
        arbitraryModel(small, ['stimulates', 'requires', 'no-effect']),
        someNodes,
        someNodes,
        (pathway, given, more) => {
          const less = simulate(pathway, { given })
          const greater = simulate(pathway, { given: [...given, ...more] })
          fc.pre(!less.cycle && !greater.cycle)
          for (const [node, level] of Object.entries(less.levels))
            expect(rank(greater.levels[node] ?? 'none')).toBeGreaterThanOrEqual(rank(level))
        },
      ),
      { seed: 3 },
    )
  })

  test('a knocked-out node is none, also when it is given, and twice is once', () => {
    fc.assert(
      fc.property(arbitraryModel(small), someNodes, someNodes, (pathway, given, knockout) => {
        const once = simulate(pathway, { given, knockout })
        for (const node of knockout) expect(once.levels[node]).toBe('none')
        expect(simulate(pathway, { given, knockout: [...knockout, ...knockout] })).toEqual(once)
        expect(simulate(pathway, { given, knockout, antagonist: knockout })).toEqual(once)
      }),
      { seed: 4 },
    )
  })

  test('the order of the edges does not matter', () => {
    const shuffled = arbitraryModel(small).chain((pathway) =>
      fc
        .shuffledSubarray(pathway.edges, { minLength: pathway.edges.length })
        .map((edges) => ({ pathway, other: { ...pathway, edges } })),
    )
    fc.assert(
      fc.property(shuffled, someNodes, ({ pathway, other }, given) => {
        expect(simulate(other, { given })).toEqual(simulate(pathway, { given }))
      }),
      { seed: 5 },
    )
  })

  test('300 nodes and 600 edges are no trouble', () => {
    fc.assert(
      fc.property(arbitraryModel({ nodes: 300, edges: 600 }), (pathway) => {
        const { levels, cycle = [levels] } = simulate(pathway, { given: ['n0', 'n1'], knockout: ['n2'] })
        expect(Object.keys(levels)).toHaveLength(300)
        const condition = { given: ['n0', 'n1'], knockout: ['n2'] }
        expect(referenceStep(pathway, condition, levels)).toEqual(cycle[1 % cycle.length])
      }),
      { numRuns: 5, seed: 6 },
    )
  })
})
