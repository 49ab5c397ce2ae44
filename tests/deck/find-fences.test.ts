import { expect, test } from 'vitest'
import { findFences } from '../../scripts/deck/find-fences.ts'
import { parseMarkdown } from '../../scripts/deck/parse-markdown.ts'

const start = { file: 'slides.md', line: 10 }
const find = (content: string) => findFences(parseMarkdown(content), start)

test('gives what stands behind the backticks, the code and the line', () => {
  const content = [
    '# Title',
    '',
    '```mermaid {scale: 0.8}',
    'graph LR',
    '  a --> b',
    '```',
    '',
    '~~~ts',
    'x',
    '~~~',
  ]
  expect(find(content.join('\n'))).toEqual([
    { info: 'mermaid {scale: 0.8}', code: 'graph LR\n  a --> b\n', at: { file: 'slides.md', line: 12 } },
    { info: 'ts', code: 'x\n', at: { file: 'slides.md', line: 17 } },
  ])
})

test('a fence in a list or a quotation counts, without its indent', () => {
  expect(find('- item\n\n  ```js\n  a\n    b\n  ```\n\n> ```py\n> c\n> ```')).toEqual([
    { info: 'js', code: 'a\n  b\n', at: { file: 'slides.md', line: 12 } },
    { info: 'py', code: 'c\n', at: { file: 'slides.md', line: 17 } },
  ])
})

test('a fence inside another one is its text', () => {
  expect(find('````md\n```mermaid\ngraph LR\n```\n````')).toEqual([
    { info: 'md', code: '```mermaid\ngraph LR\n```\n', at: { file: 'slides.md', line: 10 } },
  ])
})

test('a fence in a comment does not count', () => {
  expect(find('<!--\n```mermaid\ngraph LR\n```\n-->\n\ntext')).toEqual([])
})

test('a fence that is not closed goes to the end of the slide', () => {
  expect(find('```mermaid\ngraph LR')).toEqual([
    { info: 'mermaid', code: 'graph LR', at: { file: 'slides.md', line: 10 } },
  ])
})

test('text without fences has none', () => {
  expect(find('# Title\n\n`code` and\n\n    indented code\n')).toEqual([])
  expect(find('')).toEqual([])
})
