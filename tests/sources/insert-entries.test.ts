import fc from 'fast-check'
import { expect, test } from 'vitest'
import { insertEntries } from '../../scripts/sources/insert-entries.ts'

const entries = fc.uniqueArray(
  fc.record({ id: fc.stringMatching(/^[a-z0-9]{1,6}$/), title: fc.string(), 'x-own': fc.jsonValue() }),
  { selector: ({ id }) => id, maxLength: 8 },
)
const spaces = fc.constantFrom(undefined, 1, 2, 4, '\t')

test('gives a list that is sorted and whole, in which what was there keeps every character', () => {
  fc.assert(
    fc.property(entries, spaces, (all, space) => {
      const [old, added] = [all.filter((_, index) => index % 2), all.filter((_, index) => index % 2 === 0)]
      const text = insertEntries(JSON.stringify(old, undefined, space), added)
      const sorted = all.toSorted((one, other) => (one.id < other.id ? -1 : 1))
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(sorted)))
      for (const entry of old)
        expect(text).toContain(JSON.stringify([entry], undefined, space).slice(1, -1).trim())
      expect(insertEntries(text, [])).toBe(text.length > 4 ? text : insertEntries('', []))
    }),
  )
})

test('brackets, commas and escapes in texts are texts', () => {
  const old = '[{"id":"b","title":"],[{\\"},\\\\"},{"id":"c","n":1.50}]'
  expect(insertEntries(old, [{ id: 'a', title: 'A', page: undefined }])).toBe(
    '[\n  {\n    "id": "a",\n    "title": "A"\n  },\n  {"id":"b","title":"],[{\\"},\\\\"},\n  {"id":"c","n":1.50}\n]\n',
  )
})

test('a number as an id is a key too', () => {
  expect(JSON.parse(insertEntries('[{"id": 12}]', [{ id: '100' }]))).toEqual([{ id: '100' }, { id: 12 }])
})

test('a large bibliography, with a text of megabytes, is gone through', () => {
  const old = Array.from({ length: 5000 }, (_, index) => ({ id: `k${index}`, note: 'a, "b" ]' }))
  const text = JSON.stringify([...old, { id: 'z', abstract: 'a'.repeat(12_000_000) }])
  expect(JSON.parse(insertEntries(text, [{ id: 'a' }])).length).toBe(5002)
})
