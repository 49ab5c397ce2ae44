import { describe, expect, test } from 'vitest'
import { inUnicodeRange, usedCharacters } from '../../scripts/talk/used-characters.ts'

/** The characters of a text beyond those that are always there. */
const beyond = (...texts: string[]) =>
  [...usedCharacters(texts)]
    .filter((code) => code > 0x7e)
    .sort((a, b) => a - b)
    .map((code) => String.fromCodePoint(code))
    .join('')

describe('usedCharacters', () => {
  test('the printable characters of ASCII are always among them', () => {
    const used = usedCharacters([])
    expect(used.size).toBe(95)
    expect([used.has(0x20), used.has(0x7e), used.has(0x1f), used.has(0x7f)]).toEqual([
      true,
      true,
      false,
      false,
    ])
  })

  test('characters of any plane, each once', () => {
    expect(beyond('腺苷 A₁', '腺 🧠')).toBe('₁腺苷🧠')
  })

  test('what is written as an escape of script, style or HTML', () => {
    expect(beyond('"\\u2192"')).toBe('→')
    expect(beyond('"\\u{1F9E0}"')).toBe('🧠')
    expect(beyond('"\\xB5"')).toBe('µ')
    expect(beyond('&#x2192;')).toBe('→')
  })
})

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
