import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spreadLabels } from '../../scripts/diagram/spread-labels.ts'

test('labels that have room stay where they are', () => {
  expect(
    spreadLabels([
      { at: 0, high: 10 },
      { at: 30, high: 20 },
    ]),
  ).toEqual([0, 30])
})

test('labels of one place are piled up around it', () => {
  expect(
    spreadLabels([
      { at: 5, high: 10 },
      { at: 5, high: 10 },
      { at: 100, high: 10 },
    ]),
  ).toEqual([0, 10, 100])
})

test('no label lies on another, and their order stays', () => {
  const label = fc.record({ at: fc.integer({ min: -200, max: 200 }), high: fc.integer({ min: 1, max: 60 }) })
  fc.assert(
    fc.property(fc.array(label), (some) => {
      const labels = some.toSorted((one, other) => one.at - other.at)
      const places = spreadLabels(labels)
      expect(places).toHaveLength(labels.length)
      for (const [index, at] of places.entries()) {
        const [before, half] = [places[index - 1], (labels[index]?.high ?? 0) / 2]
        if (before !== undefined)
          expect(at - half - before - (labels[index - 1]?.high ?? 0) / 2).toBeGreaterThan(-1e-6)
      }
    }),
  )
})
