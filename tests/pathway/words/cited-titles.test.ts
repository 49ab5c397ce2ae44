import { expect, test } from 'vitest'
import { experimentStatuses } from '../../../scripts/pathway/model-terms.ts'
import { citedInShort, citedTitles } from '../../../scripts/pathway/words/cited-titles.ts'
import { vocabularyOf } from '../../../scripts/pathway/words/vocabulary-of.ts'
import { smallModel } from './small-model.ts'

const model = smallModel({
  sources: { one: { title: 'One' }, two: { title: 'Two' } },
  nodes: { drug: { kind: 'drug', label: { en: 'Drug' } } },
  edges: [],
})
const english = vocabularyOf('en')

test('the titles of sources, each once; the key of one that is not listed', () => {
  expect(citedTitles(model, [{ cite: 'two' }, { cite: 'two' }, { cite: 'x' }])).toEqual(['Two', 'x'])
})

test('of an experiment the first title, and how many more there are', () => {
  const evidence = [{ cite: 'one' }, { cite: 'two' }, { cite: 'x' }]
  expect(citedInShort(model, { evidence, status: 'reported' }, english)).toBe('One + 2 more')
  expect(citedInShort(model, { evidence, status: 'control' }, vocabularyOf('zh'))).toBe('One等3项')
})

test('without a source, whether one is missing', () => {
  const said = (status: (typeof experimentStatuses)[number]) =>
    citedInShort(model, { evidence: [], status }, english)
  expect(Object.fromEntries(experimentStatuses.map((status) => [status, said(status)]))).toEqual({
    control: 'none needed',
    reported: 'no source given',
    commentary: 'no source given',
    implied: 'no source given',
    contested: 'no source given',
    unknown: 'none',
    external: 'no source given',
  })
})
