import { describe, expect, test } from 'vitest'
import { edgeStatuses, edgeTypes, nodeKinds } from '../../../scripts/pathway/terms.ts'
import { legendWordsOf } from '../../../scripts/pathway/words/legend-words.ts'

describe.each(['en', 'zh'])('the words of a legend: %s', (language) => {
  const words = legendWordsOf(language)

  test('name every term, each by a name of its own', () => {
    const all = [
      nodeKinds.map((kind) => words.kinds[kind]),
      edgeTypes.map((type) => words.types[type]),
      edgeStatuses.map((status) => words.statuses[status]),
      Object.values(words.states),
    ]
    for (const names of all) {
      expect(names.every((name) => name.trim() !== '')).toBe(true)
      expect(new Set(names).size).toBe(names.length)
    }
    expect(words.legend).not.toBe('')
    expect(words.levels).not.toBe('')
  })
})

test('are Chinese for every kind of Chinese, else English', () => {
  expect(legendWordsOf('zh-CN')).toBe(legendWordsOf('zh'))
  expect(legendWordsOf('zh').kinds.drug).toBe('药物')
  for (const language of ['en-GB', 'de', '', 'constructor', 'zhx'])
    expect(legendWordsOf(language), language).toBe(legendWordsOf('en'))
})
