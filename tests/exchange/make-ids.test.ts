import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeIds } from '../../scripts/exchange/make-ids.ts'

test('a name that is an id stays; others lose what an id cannot have', () => {
  expect(makeIds(['a_b', 'IL-2', 'Cafe\u0301', '5-HT', '腺苷', '_x'])).toEqual([
    'a_b',
    'IL_2',
    'Cafe',
    'n_5_HT',
    'n_unnamed',
    'x',
  ])
})

test('names that would fall together are numbered, and none takes the name of a real id', () => {
  expect(makeIds(['a b', 'a-b', 'a_b', 'a_b', 'a_b_2'])).toEqual(['a_b_3', 'a_b_4', 'a_b', 'a_b_5', 'a_b_2'])
})

test('whatever the names are, ids are unique and as the schema has them', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('a', 'a b', 'x'.repeat(70)))),
      (names) => {
        const ids = makeIds(names)
        expect(new Set(ids).size).toBe(names.length)
        for (const id of ids) expect(id).toMatch(/^[A-Za-z][A-Za-z0-9_]{0,63}$/)
      },
    ),
    { numRuns: 30 },
  )
})
