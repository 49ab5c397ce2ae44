import { expect, test } from 'vitest'
import { compileTemplate } from 'vue/compiler-sfc'
import { bindFamilies } from '../../scripts/talk/bind-families.ts'

const compile = (source: string) =>
  compileTemplate({ source, filename: 'a.vue', id: 'x', compilerOptions: { nodeTransforms: [bindFamilies] } })
    .code

test('a generic family in a style that is written on an element has one of ours before it', () => {
  expect(compile('<p><b style="font-family: monospace">a</b></p>')).toContain(
    '"font-family":"\\"IBM Plex Mono\\", \\"DejaVu Mono\\"',
  )
  expect(compile('<p style="font-family: Georgia, serif; color: red" />')).toMatch(
    /"font-family":"Georgia, \\"IBM Plex Serif\\".*, serif","color":"red"/,
  )
})

test('other styles stay as they are', () => {
  expect(compile('<p style="color: red" />')).toContain('{"color":"red"}')
  expect(compile('<p style="font-family: ui-monospace-like" />')).toContain(
    '"font-family":"ui-monospace-like"',
  )
})
