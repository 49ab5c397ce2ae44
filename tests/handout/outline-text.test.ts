import { expect, test } from 'vitest'
import { outlineText } from '../../scripts/handout/outline-text.ts'

const words = (content: string, title = 'Title') => outlineText(content, title).trim()

test('the heading stands elsewhere, unless it says something else', () => {
  expect(words('# Title\n\nText')).toBe('Text')
  expect(words('# **Title**!\n\nText')).toBe('Text')
  expect(words('# Another\n\nText')).toBe('# Another\n\nText')
})

test('pictures are left out: diagrams, files, components', () => {
  expect(words('```mermaid\nA --> B\n```\n\n![A mouse](/mouse.png)\n\n<SurgeChart />\n\nText')).toBe('Text')
})

test('code is text, and stays as it is', () => {
  expect(words('```ts {1|2}\nlet a = <T>(b: T) => b\n```')).toContain('let a = <T>(b: T) => b')
  expect(words('A list is `Array<T>`.')).toBe('A list is `Array<T>`.')
})

test('what stands in HTML is kept, with the tags that mean something to it', () => {
  expect(words('<div class="a > b">\n\nOne\n\n</div>\n\n<p class="aside">Two <em>more</em></p>')).toBe(
    'One\n\n\n\nTwo <em>more</em>',
  )
})

test('what follows a tag begins no list, no heading and no quotation', () => {
  expect(words('<p class="caption">* said of mice</p>\n\n<b>- no</b>')).toBe(
    '\\* said of mice\n\n<b>\\- no</b>',
  )
  expect(words('<p>2. in the list\n# two\n> three</p>')).toBe('2\\. in the list\n# two\n> three')
  expect(words('<div>\n\n* said\n\n</div>')).toBe('* said')
})

test('what only steers a slide is left out', () => {
  expect(words('::left::\n\nOne\n\n<style>\nh1 { color: red }\n</style>\n\n<!-- no -->{{ $page }}')).toBe(
    'One',
  )
})
