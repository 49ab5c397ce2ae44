import { describe, expect, test } from 'vitest'
import { replaceCitationsInHtml } from '../../scripts/deck/cited-html.ts'
import { parseMarkdown } from '../../scripts/deck/parse-markdown.ts'
import { replaceCitations } from '../../scripts/deck/replace-citations.ts'

/** The text of a Markdown text in which a citation of `a, b` is `<a+b>`. */
function replaced(markdown: string): string {
  const tokens = parseMarkdown(markdown)
  replaceCitations(tokens, ({ works }) => `<${works.map(({ key }) => key).join('+')}>`)
  return tokens
    .flatMap(({ type, content, children }) => children ?? (type === 'html_block' ? [{ type, content }] : []))
    .map(({ type, content }) => (type === 'softbreak' ? '\n' : content))
    .join('')
}

describe('in Markdown, a mark takes the place of a citation', () => {
  test.each([
    ['in running text', 'x [@yue2025, Fig. 1d] y', 'x <yue2025> y'],
    ['of several works', '[see @a2020; -@b2021]', '<a2020+b2021>'],
    ['across a line break', 'x [@a2020;\n@b2021] y', 'x <a2020+b2021> y'],
    ['as a word of the sentence', 'As @yue2025 said', 'As <yue2025> said'],
    ['in a cell of a table', '| a | b |\n| --- | --- |\n| x [@a2020] | y |', 'abx <a2020>y'],
    ['within emphasis', '**x [@a2020]**', 'x <a2020>'],
    ['in a heading', '# x [@a2020]', 'x <a2020>'],
    ['in a block of HTML', '<p class="caption">x [@a2020]</p>', '<p class="caption">x <a2020></p>'],
    ['by the tag of slidev-addon-citations', 'x <Cite bref="a2020" /> y', 'x <a2020> y'],
  ])('%s', (_, markdown, text) => {
    expect(replaced(markdown)).toBe(text)
  })

  test.each([
    ['in code', '`[@a2020]`', '[@a2020]'],
    ['in a link', '[@a2020](https://example.org)', '@a2020'],
    ['behind a backslash', 'x \\@a2020', 'x @a2020'],
    ['in an attribute', '<p title="[@a2020]">x</p>', '<p title="[@a2020]">x</p>'],
    ['in a comment', '<!-- [@a2020] -->', '<!-- [@a2020] -->'],
    ['in what Vue works out', '<p>{{ "[@a2020]" }}</p>', '<p>{{ "[@a2020]" }}</p>'],
    ['in an address', 'write to me@example.org', 'write to me@example.org'],
  ])('and none of what is none: %s', (_, markdown, text) => {
    expect(replaced(markdown)).toBe(text)
  })
})

test('what has no replacement stays as it is written', () => {
  const html = '<p>x [@a2020] and @b2021</p>'
  expect(replaceCitationsInHtml(html, ({ isInText }) => (isInText ? 'B' : undefined))).toBe(
    '<p>x [@a2020] and B</p>',
  )
})
