import { MarkdownExit, Token } from 'markdown-exit'
import { expect, test } from 'vitest'
import { collectFormulas } from '../../scripts/talk/collect-formulas.ts'

test('every formula that is rendered is collected once, and the page is as before', () => {
  const formulas = new Set<string>()
  const markdown = new MarkdownExit()
  const mathml = (content: string) => `<math><mi>${content}</mi></math>`
  markdown.renderer.rules.math_inline = (tokens, index) =>
    `<span>${mathml(tokens[index]?.content ?? '')}</span>`
  collectFormulas(formulas)(markdown)
  const { rules } = markdown.renderer
  const render = (content: string) => {
    const token = new Token('math_inline', 'math', 0)
    token.content = content
    return rules.math_inline?.([token], 0, {}, {}, markdown.renderer)
  }
  expect(render('x')).toBe(`<span>${mathml('x')}</span>`)
  render('y')
  render('x')
  expect([...formulas]).toEqual([mathml('x'), mathml('y')])
  expect(rules.math_block).toBeUndefined()
})
