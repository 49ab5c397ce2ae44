import { expect, test } from 'vitest'
import { linkEntry } from '../../scripts/sources/link-entry.ts'

const [open, close] = ['\uE000', '\uE001']
const item = { id: 'a', type: 'webpage' as const }

test('an address with marks that mean something in a replacement is linked as it is', () => {
  const linked = linkEntry(
    `Doe. ${open}On slides${close}.`,
    { ...item, URL: "https://example.org/?a=$&b=$'" },
    [open, close],
  )
  expect(linked).toBe(`Doe. <a href="https://example.org/?a=$&#38;b=$'">On slides</a>.`)
})
