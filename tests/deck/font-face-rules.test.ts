import { expect, test } from 'vitest'
import { fontFaceRules } from '../../scripts/deck/font-face-rules.ts'

const face = {
  family: 'Lab Sans',
  weight: 600,
  style: 'italic',
  subset: 'latin',
  file: '/fonts/a.woff2',
  range: 'U+0000-00FF',
  name: 'a',
  large: false,
} as const

test('one rule a face, under the address it is given', () => {
  expect(fontFaceRules([], () => '')).toBe('')
  expect(fontFaceRules([face, { ...face, name: 'b' }], ({ name }) => `./fonts/${name}.woff2`)).toBe(
    ['a', 'b']
      .map(
        (name) =>
          '@font-face{font-family:"Lab Sans";font-weight:600;font-style:italic;font-display:block;' +
          `src:url("./fonts/${name}.woff2") format("woff2");unicode-range:U+0000-00FF}`,
      )
      .join('\n'),
  )
})

test('an address may hold blanks and quotes', () => {
  const rule = fontFaceRules([face], () => '/@fs/ann"s talk (1)/a.woff2')
  expect(rule).toContain('url("/@fs/ann\\22 s talk (1)/a.woff2")')
})

test('what is small comes last, so that a browser asks it first', () => {
  const rules = fontFaceRules([face, { ...face, name: 'whole', large: true }], ({ name }) => name)
  expect(rules.indexOf('"whole"')).toBeLessThan(rules.indexOf('"a"'))
})
