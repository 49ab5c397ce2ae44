import { MarkdownExit } from 'markdown-exit'
import { expect, test } from 'vitest'
import { plainCodeFences } from '../../scripts/talk/plain-code-fences.ts'

test('the outputs have code in place of an editor', async () => {
  const markdown = new MarkdownExit()
  markdown.renderer.rules.fence = (tokens, index) => `[${tokens[index]?.info}]`
  await plainCodeFences(markdown)
  const rendered = (info: string) => markdown.render(`\`\`\`${info}\ncode\n\`\`\``)
  expect(rendered('ts {monaco}')).toBe('[ts]')
  expect(rendered('ts {monaco-run} {2|3}')).toBe('[ts {2|3}]')
  expect(rendered('ts {2|3}')).toBe('[ts {2|3}]')
  expect(rendered('')).toBe('[]')
})
