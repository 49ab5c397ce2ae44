import { expect, test } from 'vitest'
import { writeOutAddresses } from '../../scripts/handout/write-out-addresses.ts'

const link = (href: string, shown: string) => `<a href="${href}">${shown}</a>`

test.each([
  ['an address', link('https://example.org/a', 'https://example.org/a')],
  ['an address without its scheme', link('https://www.example.org/', 'example.org')],
  ['a DOI', link('https://doi.org/10.1038/nature1', 'doi:10.1038/nature1')],
  ['an address with signs', link('https://example.org/?a=1&amp;b=2', 'example.org/?a=1&amp;b=2')],
  ['an address in other letters', link('https://example.org/%E6%A0%87', 'example.org/标')],
  ['an e-mail address', link('mailto:ada@example.org', 'ada@example.org')],
  ['a place in the handout', link('#reference-yue2025', 'Yue 2025')],
])('%s says where it leads', (_, html) => {
  expect(writeOutAddresses(html)).toBe(html)
})

test('what does not is followed by its address', () => {
  const [one, two] = [
    link('https://doi.org/10.1038/nature1', 'A <em>title</em>'),
    link('https://example.org/?a&amp;b', 'this'),
  ]
  expect(writeOutAddresses(`${one} and ${two}.`)).toBe(
    `${one} <span class="address">(doi:10.1038/nature1)</span> and ${two} <span class="address">(example.org/?a&amp;b)</span>.`,
  )
})

test('one that is written in signs for letters is shown in letters', () => {
  const href = 'https://example.org/%E6%A0%87/%3Cb%3E'
  expect(writeOutAddresses(link(href, href))).toBe(link(href, 'https://example.org/标/&lt;b&gt;'))
})
