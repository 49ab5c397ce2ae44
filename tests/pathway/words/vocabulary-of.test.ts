import { describe, expect, test } from 'vitest'
import {
  edgeStatuses,
  edgeTypes,
  experimentStatuses,
  nodeKinds,
} from '../../../scripts/pathway/model-terms.ts'
import { vocabularyOf } from '../../../scripts/pathway/words/vocabulary-of.ts'

describe.each(['en', 'zh'])('the words of a language: %s', (language) => {
  const { relations, statuses, experimentStatuses: found, legend, levels } = vocabularyOf(language)

  test('name every term, each by a name of its own', () => {
    const all = [
      nodeKinds.map((kind) => legend.kinds[kind]),
      edgeTypes.map((type) => relations[type]),
      edgeStatuses.map((status) => statuses[status]),
      experimentStatuses.map((status) => found[status]),
      Object.values(legend.states),
      Object.values(levels),
    ]
    for (const names of all) {
      expect(names.every((name) => name.trim() !== '')).toBe(true)
      expect(new Set(names).size).toBe(names.length)
    }
  })
})

test('are Chinese for every kind of Chinese, else English', () => {
  expect(vocabularyOf('zh-CN')).toBe(vocabularyOf('zh'))
  expect(vocabularyOf('zh').legend.kinds.drug).toBe('药物')
  for (const language of ['en-GB', 'de', '', 'constructor', 'zhx'])
    expect(vocabularyOf(language), language).toBe(vocabularyOf('en'))
})
