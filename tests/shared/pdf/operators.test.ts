import { describe, expect, test } from 'vitest'
import { elements, operands, operators } from '../../../scripts/shared/pdf/operators.ts'

const read = (content: string) =>
  [...operators(content)].map((operator) => [operator.name, ...operands(content, operator)])

describe('operators', () => {
  test.each([
    [
      'numbers and names',
      '1 0 0 -1 .5 +3 cm /F1 12 Tf',
      [
        ['cm', '1', '0', '0', '-1', '.5', '+3'],
        ['Tf', '/F1', '12'],
      ],
    ],
    ['operators without operands', 'q Q\nBT ET', [['q'], ['Q'], ['BT'], ['ET']]],
    [
      'starred and quoted operators',
      'f* W* (a)\' 1 2 (b)"',
      [['f*'], ['W*'], ["'", '(a)'], ['"', '1', '2', '(b)']],
    ],
    ['nested strings', '(a(b)c) Tj', [['Tj', '(a(b)c)']]],
    ['escapes in strings', '(\\) \\( \\\\) Tj', [['Tj', '(\\) \\( \\\\)']]],
    ['operators in strings', '(q BT EMC) Tj', [['Tj', '(q BT EMC)']]],
    ['percent signs in strings', '(100 % Tj) Tj', [['Tj', '(100 % Tj)']]],
    ['hexadecimal strings', '<00 4F> Tj', [['Tj', '<00 4F>']]],
    ['arrays', '[(a]b) -3 <41>] TJ', [['TJ', '[(a]b) -3 <41>]']]],
    ['dictionaries', '/P <</MCID 3>> BDC', [['BDC', '/P', '<</MCID 3>>']]],
    [
      'dictionaries in dictionaries',
      '/P <</A <</B (>>)>> /C [<3E>]>>BDC',
      [['BDC', '/P', '<</A <</B (>>)>> /C [<3E>]>>']],
    ],
    ['names that touch', '/P/MC0 BDC', [['BDC', '/P', '/MC0']]],
    ['comments', 'q % Q BT\nQ%end', [['q'], ['Q']]],
    ['words that are operands', 'true false null x', [['x', 'true', 'false', 'null']]],
    ['blanks of every kind', '\0q\f\r\n\tQ ', [['q'], ['Q']]],
    ['nothing', '  % only a comment', []],
  ])('reads %s', (_, content, expected) => {
    expect(read(content)).toEqual(expected)
  })

  test('reads an inline image as one operator, whatever its bytes are', () => {
    const content = 'q BI /W 1 /H 1 ID (EI<<[ EIx\nEI Q'
    const list = [...operators(content)]
    expect(list.map(({ name }) => name)).toEqual(['q', 'EI', 'Q'])
    expect(content.slice(list[1]?.start, list[1]?.end)).toBe('BI /W 1 /H 1 ID (EI<<[ EIx\nEI')
  })

  test('covers a stream from end to end with nothing but blanks and comments between', () => {
    const content = 'q 1 0 0 1 0 0 cm % move\n/P <</MCID 0>>BDC BT/F1 9 Tf(a\\)b)Tj ET EMC\nQ'
    let at = 0
    for (const { start, end } of operators(content)) {
      expect(content.slice(at, start)).toMatch(/^(\s|%.*\n)*$/)
      expect(end).toBeGreaterThan(start)
      at = end
    }
    expect(at).toBe(content.length)
  })

  test('is not led astray by anything in a string: what is written is what is read', () => {
    const pieces = ['(', ')', '\\', '<', '>', '[', ']', '/', '%', ' ', 'EMC', '\n', '<<', '>>', 'é']
    for (let seed = 0; seed < 500; seed++) {
      const text = Array.from(
        { length: seed % 17 },
        (_, index) => pieces[(seed * (index + 3) * 7) % pieces.length],
      )
      const literal = `(${text.join('').replace(/[\\()]/g, '\\$&')})`
      expect(read(`q ${literal}Tj/P<</T ${literal}>>BDC[${literal}]TJ EMC`)).toEqual([
        ['q'],
        ['Tj', literal],
        ['BDC', '/P', `<</T ${literal}>>`],
        ['TJ', `[${literal}]`],
        ['EMC'],
      ])
    }
  })

  test.each(['(never closed', '<00', '[1 2', '<</A 1', 'BI ID abc', ') q', '>', ']'])(
    'comes to an end on broken content: %s',
    (content) => {
      for (const { start, end } of operators(content)) {
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(content.length)
      }
    },
  )
})

test('elements lists what is in an array or a dictionary', () => {
  expect(elements('[1 (a b) [2]]')).toEqual(['1', '(a b)', '[2]'])
  expect(elements('<</A 1/B<</C 2>>>>')).toEqual(['/A', '1', '/B', '<</C 2>>'])
  expect(elements('[]')).toEqual([])
})
