import { expect, test } from 'vitest'
import { apply } from '../../scripts/pathway/condition.ts'
import { modelText } from '../support/model-text.ts'
import { readModel } from '../support/read-model.ts'

const { pathway } = readModel(
  modelText(`nodes:
  drug: { kind: drug, label: { en: Drug } }
  receptor: { kind: receptor, label: { en: Receptor } }
  ko: { kind: intervention, label: { en: Knock-out }, perturbs: { node: receptor, by: knock-out } }
`),
)

test('nothing is done by default, and the edges that are trusted count', () => {
  expect(apply(pathway, {})).toEqual({
    on: new Set(),
    off: new Set(),
    perturbed: new Set(),
    statuses: new Set(['reported', 'commentary', 'inferred', 'contested']),
  })
})

test('a knock-out with a node of its own is given like a drug', () => {
  const applied = apply(pathway, { given: ['drug'], knockout: ['receptor'] })
  expect(applied.on).toEqual(new Set(['drug', 'ko']))
  expect(applied.off).toEqual(new Set())
  expect(applied.perturbed).toEqual(new Set(['receptor']))
  expect(apply(pathway, { given: ['drug', 'ko'] })).toEqual(applied)
})

test('without one, the target is held at none', () => {
  // The model has a knock-out of the receptor, and no antagonist.
  const applied = apply(pathway, { antagonist: ['receptor'], knockout: ['drug'] })
  expect(applied.on).toEqual(new Set())
  expect(applied.off).toEqual(new Set(['drug', 'receptor']))
  expect(applied.perturbed).toEqual(applied.off)
})

test('statuses that are assumed count beside the others', () => {
  expect(apply(pathway, { assume: ['external'] }).statuses).toEqual(
    new Set(['reported', 'commentary', 'inferred', 'contested', 'external']),
  )
})
