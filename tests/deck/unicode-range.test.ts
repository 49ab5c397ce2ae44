import { describe, expect, test } from 'vitest'
import { codesIn, inUnicodeRange, unicodeRange } from '../../scripts/deck/unicode-range.ts'

describe('inUnicodeRange', () => {
  test.each([
    ['U+26', [0x26], [0x25, 0x27]],
    ['U+0000-00FF', [0, 0x41, 0xff], [0x100]],
    ['U+0025-00FF, u+4??', [0x25, 0x400, 0x4ff], [0x24, 0x3ff, 0x500]],
    ['U+0000-00FF,U+0131,U+2000-206F', [0x131, 0x2014], [0x130, 0x132, 0x2070]],
    ['U+20000-3FFFF', [0x20000, 0x2a6d6], [0x1ffff, 0x2000]],
  ])('%s', (range, inside, outside) => {
    const covers = inUnicodeRange(range)
    expect(inside.filter((code) => !covers(code))).toEqual([])
    expect(outside.filter(covers)).toEqual([])
  })
})

describe('unicodeRange', () => {
  test('writes neighbours as one span, in whatever order they come', () => {
    expect(unicodeRange([0x2192, 0x41, 0x43, 0x42, 0x1f9e0])).toBe('U+41-43,U+2192,U+1F9E0')
    expect(unicodeRange([])).toBe('')
  })

  test('is read back whole', () => {
    const codes = [0x20, 0x21, 0x7e, 0x2190, 0x2192, 0x2193, 0x10ffff]
    expect([...codesIn(unicodeRange(codes))]).toEqual(codes)
  })
})
