import { MarkdownExit } from 'markdown-exit'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readDeck } from '../../scripts/deck/read-deck.ts'
import { editorWarnings, plainCodeFences } from '../../scripts/talk/plain-code-fences.ts'
import { deckFolder } from '../support/deck-folder.ts'

const before = process.cwd()
afterAll(() => process.chdir(before))

beforeAll(() => {
  const text = [
    '---\ntheme: none\n---\n\n# One\n\n```ts {monaco}\na\n```\n\n```ts {2}\nb\n```\n',
    '# Two\n\n```js {monaco-run}{autorun:false}\nc\n```\n\n```ts{monaco-diff}\nd\n```\n',
  ].join('\n---\n\n')
  process.chdir(deckFolder({ 'slides.md': text }))
})

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

test('every editor is named, with its line', async () => {
  const warnings = editorWarnings(await readDeck('slides.md'))
  expect(warnings.map(({ at, severity }) => [at?.line, severity])).toEqual([
    [7, 'warning'],
    [19, 'warning'],
    [23, 'warning'],
  ])
  expect(warnings[0]?.hint).toContain('npm run dev')
})
