import { describe, expect, test } from 'vitest'
import { usedCharacters } from '../../scripts/deck/used-characters.ts'

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
