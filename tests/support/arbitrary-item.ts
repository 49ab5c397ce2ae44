import fc from 'fast-check'

/** Words with the letters, signs and scripts that titles and names have. */
const letters = [
  ...'abcdeXYZ',
  'é',
  'ß',
  'Ø',
  '研',
  '究',
  '苷',
  'β',
  '’',
  '“',
  '&',
  '%',
  '#',
  '_',
  ':',
  '<',
  '>',
  '"',
  '$',
  '-',
  '2',
]
const word = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 8 })
const text = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '))
const name = fc
  .string({ unit: fc.constantFrom(...'abcdéöŁ张三王'), minLength: 1, maxLength: 6 })
  .map((part) => part[0]?.toUpperCase() + part.slice(1))
const number = fc.integer({ min: 1, max: 9999 }).map(String)
const date = fc.oneof(
  fc.tuple(fc.integer({ min: 1500, max: 2100 })),
  fc.tuple(fc.integer({ min: 1500, max: 2100 }), fc.integer({ min: 1, max: 12 })),
  fc.tuple(
    fc.integer({ min: 1500, max: 2100 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  ),
)

/** An article, as a bibliography of each format can hold it. */
export const arbitraryItem = fc.record(
  {
    id: fc.stringMatching(/^[a-z][a-z0-9]{0,5}(?:[:_-][a-z0-9]{1,5})?$/),
    type: fc.constant('article-journal' as const),
    title: text,
    author: fc.array(fc.record({ family: name, given: name }), { minLength: 1, maxLength: 5 }),
    'container-title': text,
    issued: date.map((parts) => ({ 'date-parts': [[...parts]] })),
    volume: number,
    issue: number,
    page: fc.uniqueArray(number, { minLength: 1, maxLength: 2 }).map((pages) => pages.join('-')),
    DOI: fc.stringMatching(/^10\.[1-9]\d{3}\/[a-z0-9][a-z0-9._()-]{0,20}$/),
    URL: fc.stringMatching(/^https:\/\/[a-z]{1,8}\.org\/[a-z0-9_~%-]{0,0}[a-z0-9_]{0,12}$/),
    read: fc.constantFrom('full', 'abstract', 'preview', 'second-hand', 'not' as const),
  },
  { requiredKeys: ['id', 'type', 'title', 'author', 'container-title', 'issued'] },
)
export type ArbitraryItem = typeof arbitraryItem extends fc.Arbitrary<infer Item> ? Item : never
