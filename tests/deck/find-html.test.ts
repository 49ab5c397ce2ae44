import { expect, test } from 'vitest'
import { findHtml } from '../../scripts/deck/find-html.ts'
import { parseMarkdown } from '../../scripts/deck/parse-markdown.ts'

const find = (content: string) => findHtml(parseMarkdown(content), { file: 'slides.md', line: 10 })

test('gives blocks of HTML and tags in a line, with the line of the block they are in', () => {
  expect(find('# Title\n\n<div>\n  <Lab\n    open />\n</div>\n\ntext with\na <Lab /> in it')).toEqual([
    { code: '<div>\n  <Lab\n    open />\n</div>\n', at: { file: 'slides.md', line: 12 } },
    { code: '<Lab />', at: { file: 'slides.md', line: 17 } },
  ])
})

test('what is shown as code is no HTML', () => {
  expect(find('```html\n<Lab />\n```\n\n`<Lab />` and 1 < 2')).toEqual([])
  expect(find('text')).toEqual([])
})
