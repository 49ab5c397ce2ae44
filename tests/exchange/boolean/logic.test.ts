import fc from 'fast-check'
import { expect, test } from 'vitest'
import { alternatives, type Formula } from '../../../scripts/exchange/boolean/logic.ts'

const is = (id: string): Formula => ({ is: id })

test('distributes, absorbs, and takes negation inside', () => {
  expect(alternatives({ and: [is('a'), { or: [is('b'), is('c')] }] })).toEqual([
    { all: ['a', 'b'], none: [] },
    { all: ['a', 'c'], none: [] },
  ])
  expect(alternatives({ or: [is('a'), { and: [is('a'), is('b')] }] })).toEqual([{ all: ['a'], none: [] }])
  expect(alternatives({ not: { or: [is('a'), { not: is('b') }] } })).toEqual([{ all: ['b'], none: ['a'] }])
  expect(alternatives({ and: [is('a'), { not: is('a') }] })).toEqual([])
  expect(alternatives({ and: [] })).toEqual([{ all: [], none: [] }])
})

test('gives up on what nobody could follow', () => {
  const pairs = [...Array(6).keys()].map((at): Formula => ({ or: [is(`a${at}`), is(`b${at}`)] }))
  expect(alternatives({ and: pairs.slice(0, 5) })).toHaveLength(32)
  expect(alternatives({ and: pairs })).toBeUndefined()
  expect(alternatives({ and: [...Array(300).keys()].map((at) => is(`a${at}`)) })).toBeUndefined()
})

test('looks at a shared part once, however often it is shared', () => {
  let formula: Formula = is('a')
  for (let depth = 0; depth < 60; depth += 1) formula = { or: [formula, formula] }
  expect(alternatives(formula)).toEqual([{ all: ['a'], none: [] }])
})

test('means what the formula means', () => {
  const ids = ['a', 'b', 'c', 'd']
  const { formula } = fc.letrec<{ formula: Formula }>((tie) => ({
    formula: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom(...ids.map(is)),
      tie('formula').map((not) => ({ not })),
      fc.array(tie('formula'), { maxLength: 3 }).map((and) => ({ and })),
      fc.array(tie('formula'), { maxLength: 3 }).map((or) => ({ or })),
    ),
  }))
  const holds = (formula: Formula, on: ReadonlySet<string>): boolean =>
    'is' in formula
      ? on.has(formula.is)
      : 'not' in formula
        ? !holds(formula.not, on)
        : 'and' in formula
          ? formula.and.every((part) => holds(part, on))
          : formula.or.some((part) => holds(part, on))
  fc.assert(
    fc.property(formula, fc.subarray(ids), (formula, active) => {
      const on = new Set(active)
      const terms = alternatives(formula)
      expect(
        terms?.some(({ all, none }) => all.every((id) => on.has(id)) && !none.some((id) => on.has(id))),
      ).toBe(holds(formula, on))
    }),
  )
})
