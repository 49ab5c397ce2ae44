import { expect, test } from 'vitest'
import { linkName } from '../../../scripts/print/finish/link-name.ts'

const nowhere = { text: '', uri: undefined, destination: undefined }

test.each([
  ['its words', { ...nowhere, text: 'the paper', uri: 'https://example.org/' }, 'the paper'],
  ['its address without words', { ...nowhere, uri: 'https://example.org/' }, 'Link to https://example.org/'],
  [
    'the page it leads to',
    { ...nowhere, text: 'see', destination: { name: 'note', page: 4 } },
    'Go to slide 4',
  ],
  ['the slide, of many pages', { ...nowhere, destination: { name: '003-02', page: 7 } }, 'Go to slide 3'],
  [
    'a name that is nowhere',
    { ...nowhere, destination: { name: '009-01', page: undefined } },
    'Link to 009-01',
  ],
])('a link says %s', (_, link, expected) => {
  expect(linkName(link, 'en')).toBe(expected)
})

test('a link speaks Chinese in every script and region, and English where there are no words', () => {
  const link = { ...nowhere, destination: { name: '003-01', page: 3 } }
  expect(linkName(link, 'zh-Hant-TW')).toBe('转到第 3 张幻灯片')
  expect(linkName({ ...nowhere, uri: 'https://example.org/' }, 'zh')).toBe('链接：https://example.org/')
  expect(linkName(link, 'fr')).toBe('Go to slide 3')
})
