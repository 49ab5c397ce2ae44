import { expect, test } from 'vitest'
import { missingGlyphsIn } from '../../../scripts/check/pdf-ua/glyphs-shown.ts'

test.each([
  ['<0000>', 1],
  ['<0001 0000 00>', 1],
  ['<10000001>', 0],
  ['[<0000> -3 <0002> <0000>]', 2],
  ['(\\000\\000\\001\\000)', 1],
  ['(\0\0\\n\\)\0)', 1],
  ['/F4', 0],
])('%j', (text, count) => {
  expect(missingGlyphsIn(text)).toBe(count)
})
