import { expect, test } from 'vitest'
import { labelOf } from '../../../scripts/pathway/words/label-of.ts'

const words = { en: 'hippocampus', zh: '海马', fr: 'hippocampe' }

test('a label is in the language that is asked for, whatever the region', () => {
  expect(labelOf(words, 'zh')).toBe('海马')
  expect(labelOf(words, 'zh-CN')).toBe('海马')
  expect(labelOf({ ...words, 'zh-TW': '海馬' }, 'zh-TW')).toBe('海馬')
})

test('a language that is missing falls back to English, then to the first there is', () => {
  expect(labelOf(words, 'de')).toBe('hippocampus')
  expect(labelOf({ fr: 'hippocampe', it: 'ippocampo' }, 'de')).toBe('hippocampe')
})

test('a language is none by having the name of what every JavaScript object has', () => {
  for (const language of ['constructor', 'toString', '__proto__'])
    expect(labelOf(words, language), language).toBe('hippocampus')
})
