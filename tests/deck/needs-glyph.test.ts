import { expect, test } from 'vitest'
import { needsGlyph } from '../../scripts/deck/needs-glyph.ts'

const codeOf = (character: string) => character.codePointAt(0) ?? 0

test('letters, symbols, marks, spaces and private characters are drawn', () => {
  const drawn = ['a', 'ក', '→', '\u0301', '\u3000', '📝', '\ue000']
  expect(drawn.filter((character) => !needsGlyph(codeOf(character)))).toEqual([])
})

test('what controls, joins or chooses is not, nor what has no meaning', () => {
  const silent = [
    '\n',
    '\u00ad',
    '\u200b',
    '\u200d',
    '\ufe0f',
    '\ufeff',
    '\u2028',
    '\ud800',
    '\u{e0067}',
    '\uffff',
  ]
  expect(silent.filter((character) => needsGlyph(codeOf(character)))).toEqual([])
  expect(needsGlyph(0x110000)).toBe(false)
})
