import { describe, expect, test } from 'vitest'
import { readRis } from '../../../scripts/sources/ris/read-ris.ts'
import { toEntries } from '../../../scripts/sources/to-entries.ts'

function read(text: string) {
  const { drafts, problems } = readRis(text, 'a.ris')
  const { entries, problems: more } = toEntries(drafts)
  return { entries, said: [...problems, ...more].map(({ at, message }) => `${at?.line}: ${message}`) }
}

test('a record of a publisher', () => {
  const { entries, said } = read(`TY  - JOUR
AU  - Yue, Chen
AU  - Zarate, Carlos A., Jr
AU  - World Health Organization
PY  - 2025
DA  - 2025/11/05
TI  - Adenosine signalling drives
  antidepressant actions
JO  - Nature
VL  - 646
IS  - 8000
SP  - 1224
EP  - 1233
SN  - 1476-4687
UR  - https://doi.org/10.1038/s41586-025-09755-9
DO  - 10.1038/s41586-025-09755-9
N1  - read: second-hand
N1  - for Thursday
ID  - Yue2025
ER  -
`)
  expect(said).toEqual([])
  expect(entries).toEqual([
    {
      key: 'Yue2025',
      read: 'second-hand',
      at: { file: 'a.ris', line: 1 },
      item: {
        id: 'Yue2025',
        type: 'article-journal',
        author: [
          { family: 'Yue', given: 'Chen' },
          { family: 'Zarate', given: 'Carlos A.', suffix: 'Jr' },
          { literal: 'World Health Organization' },
        ],
        issued: { 'date-parts': [[2025, 11, 5]] },
        title: 'Adenosine signalling drives antidepressant actions',
        'container-title': 'Nature',
        volume: '646',
        issue: '8000',
        page: '1224-1233',
        URL: 'https://doi.org/10.1038/s41586-025-09755-9',
        DOI: '10.1038/s41586-025-09755-9',
        note: 'for Thursday',
      },
    },
  ])
})

test('how far a work was read stands in a note, and nowhere else', () => {
  const { entries, said } = read('TY  - BOOK\nID  - a\nTI  - Read: a story\nAU  - A\nPY  - 2020\nER  -\n')
  expect(said).toEqual([])
  expect(entries).toMatchObject([{ item: { title: 'Read: a story' } }])
  expect(entries[0]).not.toHaveProperty('read')
})

test.each([
  ['SP  - 12\nEP  - 19', '12-19'],
  ['SP  - e12', 'e12'],
  ['SP  - 636959\nEP  - 636959', '636959'],
  ['SP  - 63-74\nEP  - 74', '63-74'],
  ['SP  - 174\nEP  - 74', '174-74'],
])('pages are the first and the last: %j', (pages, page) => {
  const { entries } = read(`TY  - BOOK\nTI  - T\nAU  - A\nPY  - 2020\n${pages}\nER  -\n`)
  expect(entries).toMatchObject([{ item: { page } }])
})

test('before the first record may stand what a database says of itself', () => {
  const record = 'TY  - BOOK\nTI  - T\nAU  - A\nPY  - 2020\nER  -\n'
  const { entries, said } = read(
    `Provider: a press\nContent: text/plain; charset=UTF-8\n\n${record}\n${record}`,
  )
  expect(said).toEqual([])
  expect(entries.map(({ at }) => at.line)).toEqual([4, 10])
})

test.each(['no records at all\n', 'TI  - T\n'])('a text without records is refused: %j', (text) => {
  expect(read(text).said).toEqual(['1: a record begins with TY, e.g. TY  - JOUR'])
})

test('an ER too many is no matter', () => {
  expect(read('TY  - GEN\nTI  - T\nER  - \nER  - \n').entries).toHaveLength(1)
})

test('records without an ID get keys', () => {
  const record = 'TY  - GEN\nAU  - Müller-Lüdenscheidt, Ö\nTI  - The effect\nPY  - 2020///\nER  - \n'
  expect(read(record.repeat(3)).entries.map(({ key }) => key)).toEqual([
    'mullerludenscheidt2020effect',
    'mullerludenscheidt2020effectb',
    'mullerludenscheidt2020effectc',
  ])
})

test.each([
  ['JOUR', 'article-journal'],
  ['CHAP', 'chapter'],
  ['cpaper', 'paper-conference'],
  ['NONSENSE', 'document'],
])('type %s is %s', (type, csl) => {
  const record = `TY  - ${type}\nID  - a\nTI  - T\nAU  - A, B\nT2  - C\nPY  - 2020\nER  - `
  expect(read(record).entries[0]?.item.type).toBe(csl)
})

describe('a file that cannot be read to its end gives its line, and no entry', () => {
  const whole = 'TY  - GEN\nTI  - T\nER  - \n'
  test.each([
    ['TI  - T', '4: a record begins with TY, e.g. TY  - JOUR'],
    ['TY  - GEN\nTI  - T', '4: the record that begins here has no end: ER is missing'],
    ['TY  - GEN\nTI  - T\nTY  - GEN\nER  - ', '6: the record of line 4 has no end: ER is missing'],
    ['<html>', '4: a record begins with TY, e.g. TY  - JOUR'],
  ])('%s', (text, message) => {
    expect(read(whole + text)).toEqual({ entries: [], said: [message] })
  })
})
