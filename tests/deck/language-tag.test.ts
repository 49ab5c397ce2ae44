import { expect, test } from 'vitest'
import { languageTag } from '../../scripts/deck/language-tag.ts'

test.each([
  ['en', 'en'],
  ['zh-hans', 'zh-Hans'],
  ['pt_BR', 'pt-BR'],
  [' de ', 'de'],
])('%j is %s', (text, tag) => {
  expect(languageTag(text)).toBe(tag)
})

test.each(['zz zz!', '', 'not a language!!', 'e'])('%j is none', (text) => {
  expect(languageTag(text)).toBeUndefined()
})
