import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { collapse } from '../../scripts/pathway/collapse.ts'
import type { Pathway, PathwayEdge } from '../../scripts/pathway/schema.ts'
import { simulate } from '../../scripts/pathway/simulate.ts'
import { sketch } from '../support/sketch.ts'

/** The edges of a picture of some nodes of a model. */
function collapsed(pathway: Pathway, shown: readonly string[]) {
  const named = pathway.edges.map((edge, index) => ({ ...edge, id: `e${index}`, edges: [edge] }))
  return collapse(pathway, named, new Set(shown))
}

/** The ways between shown nodes, as a reader tells them: `e0_1: a inhibits c inferred`. */
function ways(pathway: Pathway, ...shown: string[]): string[] {
  return collapsed(pathway, shown)
    .filter(({ edges }) => edges.length > 1)
    .map(({ id, from, type, to, status }) => `${id}: ${from} ${type} ${to} ${status}`)
}

/** All edges of the picture: `a stimulates b`, `gate requires b for a`. */
function pictured(pathway: Pathway, ...shown: string[]): string[] {
  return collapsed(pathway, shown).map(
    ({ from, type, to, for: source }) => `${from} ${type} ${to}${source ? ` for ${source}` : ''}`,
  )
}

/** The edges of a picture as those of a model; undefined when it is refused. */
function drawn(pathway: Pathway, shown: readonly string[]): PathwayEdge[] | undefined {
  try {
    return collapsed(pathway, shown).map(({ from, type, to, for: source, status }) => ({
      ...{ from, type, to, for: source, status, strength: 'strong', evidence: [] },
    }))
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

describe('a way through nodes that are not shown', () => {
  test.each([
    ['stimulates', 'stimulates', 'stimulates'],
    ['stimulates', 'inhibits', 'inhibits'],
    ['inhibits', 'stimulates', 'inhibits'],
    ['inhibits', 'inhibits', 'stimulates'],
    ['requires', 'stimulates', 'stimulates'],
    ['inhibits', 'requires', 'inhibits'],
  ])('that %s, then %s, %s', (first, second, whole) => {
    expect(ways(sketch(`a ${first} b\nb ${second} c`), 'a', 'c')).toEqual([`e0_1: a ${whole} c reported`])
  })

  test('is as sure as its least sure step', () => {
    const pathway = sketch('a stimulates b inferred\nb stimulates c contested\nc stimulates d')
    expect(ways(pathway, 'a', 'd')).toEqual(['e0_1_2: a stimulates d contested'])
  })

  test('has six steps at most', () => {
    const chain = (steps: number) =>
      sketch(Array.from({ length: steps }, (_, step) => `n${step} stimulates n${step + 1}`).join('\n'))
    expect(ways(chain(6), 'n0', 'n6')).toEqual(['e0_1_2_3_4_5: n0 stimulates n6 reported'])
    expect(ways(chain(7), 'n0', 'n7')).toEqual([])
  })

  test('is the shortest of its sign; ways of both signs are both there', () => {
    const pathway = sketch(`
      a stimulates x
      x stimulates y
      y stimulates b
      x stimulates b
      a inhibits z
      z stimulates b`)
    expect(ways(pathway, 'a', 'b')).toEqual(['e0_3: a stimulates b reported', 'e4_5: a inhibits b reported'])
  })

  test('is not drawn beside an edge of the model that says the same, but beside one that says the opposite', () => {
    const through = 'a stimulates x\nx stimulates b\n'
    expect(ways(sketch(`${through}a stimulates b`), 'a', 'b')).toEqual([])
    expect(ways(sketch(`${through}a requires b`), 'a', 'b')).toEqual([])
    expect(ways(sketch(`${through}a inhibits b`), 'a', 'b')).toHaveLength(1)
    expect(ways(sketch(`${through}a no-effect b`), 'a', 'b')).toHaveLength(1)
  })

  test('ends at the first shown node', () => {
    expect(
      ways(sketch('a stimulates x\nx stimulates b\nb stimulates y\ny stimulates c'), 'a', 'b', 'c'),
    ).toEqual(['e0_1: a stimulates b reported', 'e2_3: b stimulates c reported'])
  })

  test('passes nothing on along a measured null', () => {
    expect(ways(sketch('a no-effect x\nx stimulates b'), 'a', 'b')).toEqual([])
    expect(ways(sketch('a stimulates x\nx no-effect b'), 'a', 'b')).toEqual([])
  })

  test('does not go round in a circle, nor back to where it began', () => {
    expect(ways(sketch('a stimulates x\nx stimulates y\ny stimulates x\nx stimulates a'), 'a', 'b')).toEqual(
      [],
    )
    expect(ways(sketch('a stimulates x\nx stimulates x\nx inhibits b'), 'a', 'b')).toEqual([
      'e0_2: a inhibits b reported',
    ])
  })
})

/** Requirements with `for`, behind the edge: `gate requires x for a`. */
function gated(lines: string): Pathway {
  const pathway = sketch(lines.replaceAll(/ for \w+/g, ''))
  const sources = lines
    .trim()
    .split('\n')
    .map((line) => / for (\w+)/.exec(line)?.[1])
  const edges = pathway.edges.map((edge, index) => ({ ...edge, for: sources[index] }))
  return { ...pathway, edges }
}

describe('what a way requires on its course is required for what it comes to', () => {
  test.each([
    ['of the node', 'a stimulates x\ngate requires x\nx stimulates b'],
    ['for the stimulation', 'a stimulates x\ngate requires x for a\nx stimulates b'],
    ['at the end of the way', 'a stimulates x\nx stimulates b\ngate requires b for x'],
  ])('%s', (_, lines) => {
    const [way, gate] = ways(gated(lines), 'a', 'gate', 'b')
    expect(way).toMatch(/: a stimulates b reported$/)
    expect(gate ?? '').toMatch(lines.endsWith('for x') ? /^$/ : /: gate requires b reported$/)
    const drawn = pictured(gated(lines), 'a', 'gate', 'b')
    expect(drawn).toEqual(['a stimulates b', 'gate requires b'])
  })

  test('for that stimulation alone, where there are others', () => {
    const lines = 'a stimulates x\ngate requires x\nx stimulates b\nc stimulates b'
    expect(pictured(gated(lines), 'a', 'c', 'gate', 'b')).toEqual([
      'c stimulates b',
      'a stimulates b',
      'gate requires b for a',
    ])
  })

  test('and so is what is necessary for a hidden node that is required', () => {
    const lines = 'a stimulates x\nsource stimulates gate\ngate requires x\nx stimulates b'
    expect(pictured(gated(lines), 'a', 'source', 'b')).toEqual(['a stimulates b', 'source requires b'])
    expect(pictured(gated('a stimulates x\nx requires b\nc stimulates b'), 'a', 'b', 'c')).toEqual([
      'c stimulates b',
      'a requires b',
    ])
  })

  test('but not when there is a way without', () => {
    const lines =
      'a stimulates x\ngate requires x\nx stimulates b\na stimulates y\ny stimulates z\nz stimulates b'
    expect(pictured(gated(lines), 'a', 'gate', 'b')).toEqual(['a stimulates b'])
  })

  test('as surely as its least sure step', () => {
    const lines = 'a stimulates x\ngate requires x inferred\nx stimulates b contested'
    expect(ways(gated(lines), 'a', 'gate', 'b')).toEqual([
      'e0_2: a stimulates b contested',
      'e1_2_0_2: gate requires b contested',
    ])
  })

  test.each([
    [
      'a choice that one edge cannot say',
      'a stimulates x\ng stimulates y\nh stimulates y\ny requires x\nx stimulates b',
      'y',
    ],
    ['an inhibition that needs something', 'a stimulates x\ng requires x\nx inhibits b', 'x'],
    [
      'ways that need different things',
      'a stimulates x\ng requires x\nx stimulates b\na stimulates y\nh requires y\ny stimulates b',
      'x',
    ],
    [
      'a requirement with a choice beside a stimulation',
      'a stimulates x\ng stimulates x\nx requires b\nh stimulates b',
      'x',
    ],
  ])('%s is refused', (_, lines, hidden) => {
    expect(() => pictured(gated(lines), 'a', 'g', 'h', 'b')).toThrow(
      new RangeError(`one edge cannot say how b depends on what is behind ${hidden}`),
    )
  })
})

/** Models without a circle, whose edges stimulate or are required, for a stimulation or for all. */
const acyclic = fc
  .array(
    fc.record({
      from: fc.nat({ max: 5 }),
      step: fc.integer({ min: 1, max: 3 }),
      requires: fc.boolean(),
      way: fc.option(fc.nat({ max: 5 }), { nil: undefined }),
    }),
    { maxLength: 12 },
  )
  .map((drafts) => {
    const lines = drafts.map(({ from, step, requires, way }) => {
      const to = `n${Math.min(from + step, 6)}`
      const stimulated = drafts.filter(
        (one) => !one.requires && `n${Math.min(one.from + one.step, 6)}` === to,
      )
      const source = way === undefined ? undefined : stimulated[way]?.from
      const only = requires && source !== undefined ? ` for n${source}` : ''
      return `n${from} ${requires ? 'requires' : 'stimulates'} ${to}${only}`
    })
    return [...new Map(lines.map((line) => [line.replace(/ for .*/, ''), line])).values()]
  })
  .filter((lines) => lines.length > 0)

test('a picture with requirements says what the model predicts, or there is none', () => {
  let told = 0
  fc.assert(
    fc.property(
      acyclic,
      fc.subarray(['n0', 'n1', 'n2', 'n3', 'n4', 'n5', 'n6']),
      fc.nat(),
      (lines, some, by) => {
        const model = gated(lines.join('\n'))
        // What nothing leads to is there or not as the reader has it, so it is on the picture.
        const led = new Set(model.edges.map(({ to }) => to))
        const shown = Object.keys(model.nodes).filter((id) => some.includes(id) || !led.has(id))
        const edges = drawn(model, shown)
        if (!edges) return
        told += 1
        const picture = { ...model, edges }
        const given = shown.filter((_, index) => (by >> index) % 2)
        const [whole, seen] = [simulate(model, { given }), simulate(picture, { given })]
        for (const id of shown) expect([id, seen.levels[id]]).toEqual([id, whole.levels[id]])
      },
    ),
    { numRuns: 2000 },
  )
  expect(told).toBeGreaterThan(500)
})

test('so many ways that no one can walk them all come down to one of each sign', () => {
  const hidden = Array.from({ length: 40 }, (_, index) => `h${index}`)
  const among = hidden.flatMap((from) => hidden.map((to) => `${from} stimulates ${to}`))
  const lines = [...hidden.map((to) => `a stimulates ${to}`), ...among, 'h39 inhibits b']
  expect(ways(sketch(lines.join('\n')), 'a', 'b')).toEqual([`e39_${40 + 1600}: a inhibits b reported`])
})
