import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linesInJson, parseJson } from '../../../scripts/exchange/json/scan-json.ts'

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

test('takes what JSON.parse takes and nothing else, however a text is damaged', () => {
  const damaged = fc
    .record({
      text: fc.json({ maxDepth: 4 }),
      at: fc.nat(),
      cut: fc.nat(2),
      instead: fc.constantFrom(
        '',
        '"',
        ',',
        ':',
        '{',
        ']',
        '\\',
        '\\u00',
        '01',
        '-',
        '1e',
        'nul',
        ' ',
        '\n',
        '\u0001',
      ),
    })
    .map(({ text, at, cut, instead }) => {
      const place = at % (text.length + 1)
      return text.slice(0, place) + instead + text.slice(place + cut)
    })
  fc.assert(
    fc.property(damaged, (text) => {
      expect('value' in parseJson(text, 'model')).toBe(isJson(text))
    }),
    { numRuns: 3000 },
  )
})

test('a fault is said at its line', () => {
  expect(parseJson('[\n 1,\n 2 3\n]', 'model')).toEqual({
    problem: {
      severity: 'error',
      message: 'this is no JSON: a comma or ] is expected',
      at: { file: 'model', line: 3 },
    },
  })
  expect(parseJson('{\n "a": [', 'model')).toEqual({
    problem: { severity: 'error', message: 'the file breaks off', at: { file: 'model', line: 2 } },
  })
})

test('nesting beyond 64 is a fault; 64 is none', () => {
  expect('value' in parseJson('['.repeat(64) + ']'.repeat(64), 'model')).toBe(true)
  expect('value' in parseJson('['.repeat(65) + ']'.repeat(65), 'model')).toBe(false)
})

test('finds the lines of values, of what is around those that are deeper or not there', () => {
  const lineOf = linesInJson('[\n {"a": 1},\n {"b":\n  [2,\n   3]}\n]', 3)
  expect([[], [0], [1, 'b'], [1, 'b', 1], [1, 'b', 1, 'x'], [1, 'c'], [7]].map(lineOf)).toEqual([
    1, 2, 4, 5, 5, 3, 1,
  ])
})
