import { describe, expect, test } from 'vitest'
import { collapse } from '../../scripts/pathway/collapse.ts'
import type { Pathway } from '../../scripts/pathway/schema.ts'
import { sketch } from '../support/sketch.ts'

/** The ways between shown nodes, as a reader tells them: `e0_1: a inhibits c inferred`. */
function ways({ edges }: Pathway, ...shown: string[]): string[] {
  const named = edges.map((edge, index) => ({ ...edge, id: `e${index}`, edges: [edge] }))
  return collapse(named, new Set(shown)).map(
    ({ id, from, type, to, status }) => `${id}: ${from} ${type} ${to} ${status}`,
  )
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

test('a requirement for one stimulation alone is no way of its own', () => {
  const { edges, ...others } = sketch('a stimulates x\ngate requires x\nx stimulates b')
  const gated = edges.map((edge) => (edge.type === 'requires' ? { ...edge, for: 'a' } : edge))
  expect(ways({ ...others, edges: gated }, 'a', 'gate', 'b')).toEqual(['e0_2: a stimulates b reported'])
  expect(ways({ ...others, edges }, 'gate', 'b')).toEqual(['e1_2: gate stimulates b reported'])
})

test('so many ways that no one can walk them all come down to one of each sign', () => {
  const hidden = Array.from({ length: 40 }, (_, index) => `h${index}`)
  const among = hidden.flatMap((from) => hidden.map((to) => `${from} stimulates ${to}`))
  const lines = [...hidden.map((to) => `a stimulates ${to}`), ...among, 'h39 inhibits b']
  expect(ways(sketch(lines.join('\n')), 'a', 'b')).toEqual([`e39_${40 + 1600}: a inhibits b reported`])
})
