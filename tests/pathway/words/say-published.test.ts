import { expect, test } from 'vitest'
import { judge } from '../../../scripts/pathway/experiments.ts'
import { sayPublished } from '../../../scripts/pathway/words/say-published.ts'
import { sampleModel } from '../../support/read-model.ts'

const { pathway } = sampleModel('adenosine')
const said = (language: string, condition: object) =>
  sayPublished(
    { pathway, language },
    { condition, judgements: judge(pathway), readOuts: ['antidepressant', 'hyperlocomotion'] },
  ).map(({ name, judgement, sources }) => [name, judgement.agrees, ...(sources ? [sources] : [])])

test('the experiment that says most of what is read is told in full, others by their ids', () => {
  expect(said('en', { given: ['ketamine'] })).toEqual([
    ['E2 Ketamine (reported)', true, expect.stringMatching(/ \+ 3 more$/)],
    ['E3, E4, E20, E21 and O1', true],
  ])
  expect(said('zh', { given: ['aih'] })).toEqual([
    ['E18 急性间歇性低氧（已报道）', true, expect.stringMatching(/等4项$/)],
  ])
})

test('what nobody did has no experiment', () => {
  expect(said('en', { given: ['ketamine', 'ect'] })).toEqual([])
})
