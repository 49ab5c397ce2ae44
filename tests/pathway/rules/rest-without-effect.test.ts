import { expect, test } from 'vitest'
import { restWithoutEffect } from '../../../scripts/pathway/rules/rest-without-effect.ts'
import { foundBy } from '../../support/model-text.ts'

const model = (stimulation: string) => `nodes:
  a: { kind: drug, label: { en: A } }
  b: { kind: outcome, label: { en: B }, rest: weak }
  c: { kind: outcome, label: { en: C } }
edges:
  - { from: a, to: b, type: requires }
  - { from: a, to: c, type: requires }
${stimulation}`

test('a resting level that requirements alone decide over is a warning', () => {
  const found = foundBy(restWithoutEffect, model(''))
  expect(found).toHaveLength(1)
  expect(found[0]).toMatch(/^warning at \[weak.*the resting level of b has no effect/s)
})

test('beside a stimulation it counts', () => {
  expect(foundBy(restWithoutEffect, model('  - { from: c, to: b, type: stimulates }\n'))).toEqual([])
  expect(
    foundBy(restWithoutEffect, model('  - { from: c, to: b, type: stimulates, status: external }\n')),
  ).toHaveLength(1)
})
