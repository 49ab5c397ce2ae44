import { MarkdownExit } from 'markdown-exit'
import { expect, test } from 'vitest'
import { plainCodeFences } from '../../scripts/talk/plain-code-fences.ts'

test('the outputs have code in place of an editor', async () => {
  const markdown = new MarkdownExit()
  markdown.renderer.rules.fence = (tokens, index) =>
    `[${tokens[index]?.info}: ${tokens[index]?.content.trim()}]`
  await plainCodeFences(false)(markdown)
  const rendered = (info: string, code = 'code') => markdown.renderAsync(`\`\`\`${info}\n${code}\n\`\`\``)
  expect(await rendered('ts {monaco}')).toBe('[ts: code]')
  expect(await rendered('ts {monaco-run} {2|3}')).toBe('[ts {2|3}: code]')
  expect(await rendered('ts {2|3}')).toBe('[ts {2|3}: code]')
  expect(await rendered('')).toBe('[: code]')
  // Two texts to compare are two blocks.
  expect(await rendered('ts {monaco-diff}', 'before\n~~~\nafter')).toBe('[ts: before][ts: after]')
})

test('a talk that has editors prints the code, and nothing else', async () => {
  const markdown = new MarkdownExit()
  markdown.renderer.rules.fence = (tokens, index) => `[${tokens[index]?.info}]`
  await plainCodeFences(true)(markdown)
  expect(await markdown.renderAsync('```ts {monaco}\ncode\n```\n\n```ts\ncode\n```')).toBe(
    '<RenderWhen context="print">\n[ts]<template #fallback>\n[ts {monaco}]</template>\n</RenderWhen>\n[ts]',
  )
})
