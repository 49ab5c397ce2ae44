import { join } from 'node:path'
import { parseSync } from '@slidev/parser'
import { expect, test } from 'vitest'
import type { Slide } from '../../scripts/deck/deck.ts'
import { toSlide } from '../../scripts/deck/to-slide.ts'

/** The slides of a text, as Slidev's own parser gives them. */
function slides(text: string): Slide[] {
  const file = join(process.cwd(), 'slides.md')
  return parseSync(text, file).slides.map((source) => toSlide({ ...source, source }))
}

/** The line of a text on which this stands, from 1. */
const lineWith = (text: string, needle: string) =>
  text.split('\n').findIndex((line) => line.includes(needle)) + 1

test('content, notes and frontmatter are kept apart', () => {
  const [first, second] = slides(
    '---\ntheme: none\n---\n\n# One\n\ntext\n\n<!-- note -->\n\n---\nlayout: end\n---\n\n# Two\n',
  )
  expect(first).toMatchObject({
    no: 1,
    title: 'One',
    at: { file: 'slides.md', line: 1 },
    content: '# One\n\ntext',
  })
  expect(first?.source).toContain('<!-- note -->')
  expect(second).toMatchObject({ no: 2, at: { line: 11 }, content: '# Two', contentLine: 15 })
  expect(second?.source).toContain('layout: end')
})

test.each([
  ['frontmatter', '---\ntheme: none\n---\n\n# Here\n'],
  ['no frontmatter', '# Here\n'],
  ['blank lines before the content', '---\ntheme: none\n---\n\n\n\n\n# Here\n'],
  ['the same text in the frontmatter', '---\ninfo: |\n  # Here\n\n---\n\n# Here\n'],
  ['frontmatter in a fence', '```yaml\ntheme: none\n```\n\n# Here\n'],
])('the content begins on its line: %s', (_, text) => {
  const expected = text.split('\n').lastIndexOf('# Here') + 1
  expect(slides(text)[0]?.contentLine).toBe(expected)
})

test('lines of Windows are counted as others', () => {
  expect(
    slides('---\r\ntheme: none\r\n---\r\n\r\n# One\r\n\r\n---\r\n\r\n# Two\r\n').map(
      ({ contentLine }) => contentLine,
    ),
  ).toEqual([5, 9])
})

test('a slide after a separator begins at its first line with something on it', () => {
  const text = '# One\n\n---\n\n\n# Two\n\n---\nclass: x\n---\n\n# Three\n'
  expect(slides(text).map(({ at }) => at.line)).toEqual([
    1,
    lineWith(text, '# Two'),
    lineWith(text, 'class: x') - 1,
  ])
})

test('fences have the line of their backticks in the file', () => {
  const text =
    '---\ntheme: none\n---\n\n# One\n\n```mermaid {scale: 0.5}\ngraph LR\n```\n\n---\n\n````md magic-move\n```js\na\n```\n````\n'
  expect(slides(text).map(({ fences }) => fences.map(({ info, at }) => [info, at.line]))).toEqual([
    [['mermaid {scale: 0.5}', lineWith(text, 'mermaid')]],
    [['md magic-move', lineWith(text, 'magic-move')]],
  ])
})

test('the pictures a slide uses are named, also those of its frontmatter', () => {
  const [first, second] = slides('![a](/a.png)\n\n<img src="./b.png">\n\n---\nimage: /c.png\n---\n\n# Two\n')
  expect(first?.images).toEqual(expect.arrayContaining(['/a.png']))
  expect(second?.images).toEqual(['/c.png'])
})

test('a slide without a heading has no title', () => {
  expect(slides('text')[0]).not.toHaveProperty('title')
})
