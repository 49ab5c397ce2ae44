import { describe, expect, test } from 'vitest'
import { documentInfo } from '../../scripts/deck/document-info.ts'

const at = { file: 'slides.md', line: 1 }
const info = (headmatter: Record<string, unknown>, epoch?: string) =>
  documentInfo(headmatter, () => at, epoch)
const read = (headmatter: Record<string, unknown>, epoch?: string) => {
  const { about, warnings } = info(headmatter, epoch)
  expect(warnings).toEqual([])
  return about
}

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
  const people = [{ name: 'A. Author', affiliation: 'A place' }, 'B. Author']
  expect(read({ author: people }).author).toBe('A. Author, B. Author')
  expect(read({ author: { name: 'A. Author', email: 'a@host.example' } }).author).toBe('A. Author')
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

test('what is empty, or false, is not there', () => {
  const empty = { author: null, info: false, keywords: null, date: null }
  expect(read(empty)).toEqual(read({}))
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

  test.each([
    ['26 June 2023', '2023-06-26'],
    ['26. Jun. 2023', '2023-06-26'],
    ['26th of June, 2023', '2023-06-26'],
    ['June 26, 2023', '2023-06-26'],
    ['Sept 2023', '2023-09-01'],
    ['02-2026', '2026-02-01'],
    ['2026/2/5', '2026-02-05'],
    ['2023年6月26日', '2023-06-26'],
    ['2023年6月', '2023-06-01'],
  ])('in words: %s', (date, day) => {
    expect(read({ date }).date.toISOString()).toBe(`${day}T00:00:00.000Z`)
  })

  test.each([
    'tomorrow',
    '23.11.2025',
    '2025-13-01',
    '2025-11-23T09:00:00',
    '11/23/2025',
    '12–14 May 2024',
    20251123,
    2026.1,
  ])('%s is no date, or one that depends on where it is read, and the PDF has none', (date) => {
    const { about, warnings } = info({ date })
    expect(about).toEqual(read({}))
    expect(warnings).toEqual([
      {
        severity: 'warning',
        kind: 'headmatter',
        message: `headmatter: date: ${date} is not read as a date: slides show it, the PDF has none`,
        at,
        hint: expect.stringContaining('2025-11-23'),
      },
    ])
  })
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
  ['author', { author: { nom: 'x' } }],
  ['lang', { lang: ['en'] }],
  ['keywords', { keywords: { a: 1 } }],
])('a field of the wrong kind is named, and left out: %s', (field, headmatter) => {
  const { about, warnings } = info({ ...headmatter, title: 'Kept' })
  expect(about).toEqual(read({ title: 'Kept' }))
  expect(warnings).toEqual([
    {
      severity: 'warning',
      kind: 'headmatter',
      message: expect.stringMatching(`^headmatter: ${field}.* must be a text.*: it is left out$`),
      at,
    },
  ])
})
