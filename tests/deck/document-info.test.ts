import { describe, expect, test } from 'vitest'
import { documentInfo } from '../../scripts/deck/document-info.ts'

const at = { file: 'slides.md', line: 1 }
const read = (headmatter: unknown, epoch?: string) => documentInfo(headmatter, () => at, epoch)

test('an empty headmatter gives what every document needs', () => {
  expect(read({})).toEqual({
    title: 'Untitled talk',
    keywords: [],
    language: 'en',
    date: new Date('1980-01-01T00:00:00Z'),
  })
})

test('reads title, author and subject', () => {
  expect(read({ title: 'Adenosine', author: 'A. Author', info: 'On ketamine' })).toMatchObject({
    title: 'Adenosine',
    author: 'A. Author',
    subject: 'On ketamine',
  })
  expect(read({ title: 2025 }).title).toBe('2025')
  expect(read({ author: ['A. Author', 'B. Author'] }).author).toBe('A. Author, B. Author')
})

test('a subject written in Markdown on several lines becomes one plain line', () => {
  const info =
    '## Journal club\n\nOn *Nature*, see [the paper](https://doi.org/10.1/x),\nwith `code` and <b>HTML</b>.\n'
  expect(read({ info }).subject).toBe('Journal club On Nature, see the paper, with code and HTML.')
})

test('keywords are a list, or words between commas', () => {
  expect(read({ keywords: ' adenosine, A1 receptor,,ketamine ,' }).keywords).toEqual([
    'adenosine',
    'A1 receptor',
    'ketamine',
  ])
  expect(read({ keywords: ['adenosine', ' one, two ', 2025] }).keywords).toEqual([
    'adenosine',
    'one, two',
    '2025',
  ])
})

test('the language is `lang`, else that of `htmlAttrs`', () => {
  expect(read({ lang: 'zh-CN', htmlAttrs: { lang: 'de' } }).language).toBe('zh-CN')
  expect(read({ htmlAttrs: { lang: 'de', dir: 'ltr' } }).language).toBe('de')
})

describe('date', () => {
  test.each([
    ['2025-11-23', '2025-11-23T00:00:00.000Z'],
    [' 2025-11-23 ', '2025-11-23T00:00:00.000Z'],
    ['2025-11', '2025-11-01T00:00:00.000Z'],
    [2025, '2025-01-01T00:00:00.000Z'],
    ['2025-11-23T09:00:00Z', '2025-11-23T09:00:00.000Z'],
    ['2025-11-23T09:00+08:00', '2025-11-23T01:00:00.000Z'],
    [new Date('2025-11-23T00:00:00Z'), '2025-11-23T00:00:00.000Z'],
  ])('%s', (date, instant) => {
    expect(read({ date }).date.toISOString()).toBe(instant)
  })

  test.each(['tomorrow', '23.11.2025', '2025-13-01', '2025-11-23T09:00:00', '11/23/2025', 20251123])(
    '%s is refused: it is no date, or one that depends on where it is read',
    (date) => {
      expect(() => read({ date })).toThrow(
        expect.objectContaining({
          exitCode: 2,
          problems: [
            {
              severity: 'error',
              message: `headmatter: date: not a date: ${date}`,
              at,
              hint: expect.stringContaining('2025-11-23'),
            },
          ],
        }),
      )
    },
  )
})

describe('SOURCE_DATE_EPOCH', () => {
  test('wins over the date of the deck', () => {
    expect(read({ date: '2025-11-23' }, '1').date.toISOString()).toBe('1970-01-01T00:00:01.000Z')
    expect(read({}, '1763856000').date.toISOString()).toBe('2025-11-23T00:00:00.000Z')
    expect(read({}, '0').date.toISOString()).toBe('1970-01-01T00:00:00.000Z')
  })

  test('an empty one counts as none', () => {
    expect(read({ date: '2025-11-23' }, '').date.toISOString()).toBe('2025-11-23T00:00:00.000Z')
  })

  test.each(['yesterday', '-1', '1.5', '2025-11-23', '99999999999999', '253402300800'])(
    '%s is no number of seconds',
    (epoch) => {
      expect(() => read({}, epoch)).toThrow(
        expect.objectContaining({ exitCode: 2, message: expect.stringContaining(epoch) }),
      )
    },
  )
})

test.each([
  ['info', { info: ['one'] }],
  ['author', { author: { name: 'x' } }],
  ['lang', { lang: ['en'] }],
  ['keywords', { keywords: { a: 1 } }],
])('a field of the wrong kind is named: %s', (field, headmatter) => {
  expect(() => read(headmatter)).toThrow(
    expect.objectContaining({
      exitCode: 2,
      problems: [
        { severity: 'error', message: expect.stringMatching(`^headmatter: ${field} must be a text`), at },
      ],
    }),
  )
})
